// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/disk_words.h"

#include "app/shell/strip_feed.h"
#include "app/shell/words.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <wx/intl.h>

namespace mahdar::shell {

wxString DiskTrouble(const DiskState& disk, const Meeting& meeting) {
    const wxString since = Ltr(ToWx(WallTime(meeting, disk.troubleSince)));
    const wxString reason = disk.Silent() ? _("it does not answer") : Ltr(ToWx(disk.problem));
    const wxString waiting = wxString::Format(
        wxPLURAL("%d act is waiting", "%d acts are waiting", static_cast<unsigned>(disk.waiting)), static_cast<int>(disk.waiting));
    if (disk.refuge.empty())
        return Filled(_("Cannot write to disk since %1 (%2). Work goes on in memory; %3."), {since, reason, waiting});
    return Filled(_("Cannot write to disk since %1 (%2); %3. Until the disk is back, everything is written to %4."),
                  {since, reason, waiting, Ltr(ToWx(disk.refuge.parent_path().string()))});
}

}  // namespace mahdar::shell
