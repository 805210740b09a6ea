// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/console/console.h"

int main(int argc, char** argv) { return mahdar::console::Run({argv + 1, argv + argc}); }
