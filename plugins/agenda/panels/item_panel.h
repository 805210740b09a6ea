// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "core/plugin/desk.h"
#include "plugins/agenda/panels/fold_header.h"

#include <wx/panel.h>

#include <vector>

namespace mahdar::agenda {

class AnnotationPane;
class ItemHeader;

/// Whether the user wants to see the annotation; outlives the window, which is rebuilt for another language.
struct AnnotationFold {
    Folding wanted = Folding::Unfolded;
    /// The command agenda/fold was given.
    Signal<> toggled;
};

/// The selected item, else the current one, as high as it needs to be. In a low window the annotation folds by
/// itself and comes back with the height.
class ItemPanel final : public wxPanel {
public:
    ItemPanel(wxWindow* parent, Desk& desk, AnnotationFold& fold);

private:
    void Listen();
    void OnChanged(const Change& change);
    void OnWindowSize(wxSizeEvent& event);
    void ShowItem();
    void UserFolded(Folding folding);
    void Apply(Folding folding);

    Desk& m_desk;
    AnnotationFold& m_fold;
    ItemHeader* m_header;
    FoldHeader* m_foldHeader;
    AnnotationPane* m_annotation;
    bool m_low = false;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar::agenda
