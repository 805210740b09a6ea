// SPDX-License-Identifier: LGPL-2.1-or-later
// The least that a program with our libraries can show: a frame with nothing in it.
#include <wx/app.h>
#include <wx/frame.h>

class EmptyFrameApp : public wxApp {
public:
    bool OnInit() override {
        auto* frame = new wxFrame(nullptr, wxID_ANY, "Empty", wxDefaultPosition, wxSize(1440, 900));
        SetTopWindow(frame);
        frame->Show();
        return true;
    }
};

wxIMPLEMENT_APP(EmptyFrameApp);
