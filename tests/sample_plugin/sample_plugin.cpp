// SPDX-License-Identifier: LGPL-2.1-or-later
// A plugin as somebody outside would write it: one command that keeps a stamp of its own in the session, and a pane.
#include "core/base/error.h"
#include "core/io/digest.h"
#include "core/plugin/host.h"
#include "core/plugin/plugin_api.h"

#ifdef SAMPLE_WITH_WINDOWS
#include <wx/stattext.h>
#endif

namespace {

constexpr const char* kId = "org.example.stamp";

wxWindow* MakePane([[maybe_unused]] wxWindow* parent, mahdar::Desk&) {
#ifdef SAMPLE_WITH_WINDOWS
    return new wxStaticText(parent, wxID_ANY, "Stamp");
#else
    return nullptr;
#endif
}

void Stamp(mahdar::CommandContext& context, const mahdar::Arguments& arguments) {
    mahdar::Envelope envelope;
    envelope.id = {kId};
    envelope.dataVersion = 1;
    envelope.mediaType = "text/plain";
    envelope.payload.data = arguments.Require(0, "TEXT");
    envelope.digest = mahdar::Digest(envelope.payload.data);
    context.change.Put(envelope);
}

class SamplePlugin final : public mahdar::Plugin {
public:
    void Register(mahdar::Host& host) override {
        mahdar::Command command;
        command.id = "sample/stamp";
        command.label = MAHDAR_TR("Stamp the session");
        command.usage = "TEXT";
        command.plan = Stamp;
        host.Commands().Add(std::move(command));
        host.AddPanel({"sample.stamp", MAHDAR_TR("Stamp"), mahdar::PanelPlace::End, 900, 1, MakePane});
    }
};

}  // namespace

MAHDAR_DEFINE_PLUGIN(SamplePlugin, kId, "Stamp", "1.0.0")
