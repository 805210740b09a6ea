// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/session_file.h"

#include <charconv>
#include <limits>

#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/io/digest.h"
#include "core/io/xml_out_archive.h"
#include "core/session/format.h"
#include "core/session/references.h"
#include "core/store/session_reader.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace {

constexpr std::string_view kRoot = "mahdar-session";
constexpr std::string_view kSealStart = "<!--checksum ";
constexpr std::string_view kSealEnd = "-->\n";
constexpr std::size_t kSealLength = kSealStart.size() + 32 + kSealEnd.size();

enum class Seal { None = 1, Wrong, Right };

Seal FindSeal(std::string_view all) {
    if (all.size() < kSealLength || !all.ends_with(kSealEnd)) return Seal::None;
    const std::size_t at = all.size() - kSealLength;
    if (all.substr(at, kSealStart.size()) != kSealStart) return Seal::None;
    return Checksum(all.substr(0, at)) == all.substr(at + kSealStart.size(), 32) ? Seal::Right : Seal::Wrong;
}

/// Checks the seal and cuts it off; returns what it says. A foreign or cut file has none.
std::string_view TakeSeal(std::string_view& bytes, const std::string& name) {
    const Seal seal = FindSeal(bytes);
    if (seal == Seal::None)
        throw ParseError(
            MAHDAR_TR("\"%1\" is cut off or damaged: its last line is missing. It was not changed; "
                      "use \"recover\" or open the copy \"%1.bak\"."),
            {name});
    if (seal == Seal::Wrong)
        throw ParseError(
            MAHDAR_TR("\"%1\" is damaged: its checksum does not fit its contents. It was not changed; "
                      "use \"recover\" or open the copy \"%1.bak\"."),
            {name});
    const std::string_view stated = bytes.substr(bytes.size() - kSealEnd.size() - 32, 32);
    bytes.remove_suffix(kSealLength);
    return stated;
}

unsigned LeadingNumber(std::string_view text) {
    unsigned number = 0;
    const auto error = std::from_chars(text.data(), text.data() + text.size(), number).ec;
    return error == std::errc::result_out_of_range ? std::numeric_limits<unsigned>::max() : number;
}

/// Looked at before anything is built: is it ours, and can we read it?
void CheckHeader(std::string_view bytes, const std::string& name) {
    const std::size_t at = bytes.substr(0, 1024).find('<' + std::string(kRoot));
    if (at == std::string_view::npos) ThrowNotOurs(name);
    const std::string_view tag = bytes.substr(at, bytes.substr(at, 1024).find('>'));
    const std::size_t reader = tag.find("minReader=\"");
    const unsigned needed = reader == std::string_view::npos ? 0 : LeadingNumber(tag.substr(reader + 11));
    // A seal of our form that does not fit means damage; a newer program's seal may have another form.
    if (needed > kFormat && FindSeal(bytes) != Seal::Wrong) {
        const std::size_t program = tag.find("program=\"");
        std::string version = "?";
        if (program != std::string_view::npos) {
            const std::string_view rest = tag.substr(program + 9);
            version = std::string(rest.substr(0, rest.find('"')));
        }
        throw FormatTooNewError(
            MAHDAR_TR("\"%1\" was written by a newer Mahdar. Open it with version %2 or later."), {name, version});
    }
}

Diagnostics UnknownFormatNotes(unsigned format) {
    if (format <= kFormat) return {};
    return {{Severity::Low, "newer-format",
             MAHDAR_TR("This file comes from a newer Mahdar; what this version does not know is kept as it is."), {}, 0}};
}

}  // namespace

std::string SerializeSession(const Session& session, const std::vector<Change>& history) {
    std::string bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mahdar-session";
    xml::AppendAttribute(bytes, "format", std::to_string(kFormat));
    xml::AppendAttribute(bytes, "minReader", std::to_string(kMinReader));
    xml::AppendAttribute(bytes, "program", MAHDAR_VERSION);
    bytes += '>';
    XmlOutArchive(bytes, kFormat).Save("session", session);
    bytes += history.empty() ? "<history/>" : "<history>";
    for (const Change& change : history) WriteChange(bytes, change);
    bytes += history.empty() ? "</mahdar-session>\n" : "</history></mahdar-session>\n";
    const std::string checksum = Checksum(bytes);
    bytes.append(kSealStart).append(checksum).append(kSealEnd);
    return bytes;
}

LoadedSession ParseSession(std::string_view bytes, const std::string& name) {
    if (bytes.empty()) throw ParseError(MAHDAR_TR("\"%1\" is empty. Open the copy \"%1.bak\" or use \"recover\"."), {name});
    CheckHeader(bytes, name);
    LoadedSession loaded;
    loaded.checksum = TakeSeal(bytes, name);
    if (!IsCleanText(bytes))
        throw ParseError(MAHDAR_TR("\"%1\" holds characters that no session can hold; it was not opened."), {name});
    auto quick = QuickRead(bytes);
    SessionParts parts = quick ? std::move(*quick) : TreeRead(bytes, name);
    loaded.session = std::move(parts.session);
    loaded.history = std::move(parts.history);
    loaded.notes = UnknownFormatNotes(parts.format);
    CheckLoaded(loaded.session);
    return loaded;
}

LoadedSession LoadSession(const std::filesystem::path& path) {
    return ParseSession(ReadBytes(path, kMaxSessionBytes).View(), path.string());
}

std::string SaveSession(const std::filesystem::path& path, const Session& session, const std::vector<Change>& history,
                        Backup backup) {
    const std::string bytes = SerializeSession(session, history);
    WriteFile(path, bytes, backup);
    return bytes.substr(bytes.size() - kSealEnd.size() - 32, 32);
}

}  // namespace mahdar
