// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/shell_app.h"

int main(int argc, char** argv) { return mahdar::shell::Main({argv + 1, argv + argc}, argv[0]); }
