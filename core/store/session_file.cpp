// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/session_file.h"

#include <cstring>

#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/io/digest.h"
#include "core/session/format.h"
#include "core/session/references.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace {

constexpr std::string_view kRoot = "mahdar-session";
constexpr std::string_view kSealStart = "<!--checksum ";
constexpr std::string_view kSealEnd = "-->\n";
constexpr std::size_t kSealLength = kSealStart.size() + 32 + kSealEnd.size();

class StringWriter final : public pugi::xml_writer {
public:
    explicit StringWriter(std::string& into) : m_into(into) {}
    void write(const void* data, std::size_t size) override { m_into.append(static_cast<const char*>(data), size); }

private:
    std::string& m_into;
};

enum class Seal { None = 1, Wrong, Right };

Seal FindSeal(std::string_view all) {
    if (all.size() < kSealLength || !all.ends_with(kSealEnd)) return Seal::None;
    const std::size_t at = all.size() - kSealLength;
    if (all.substr(at, kSealStart.size()) != kSealStart) return Seal::None;
    return Checksum(all.substr(0, at)) == all.substr(at + kSealStart.size(), 32) ? Seal::Right : Seal::Wrong;
}

/// Cuts the seal off and checks it. A foreign or cut file has none.
std::string CheckedChecksum(std::string& bytes, const std::string& name) {
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
    std::string stated = bytes.substr(bytes.size() - kSealEnd.size() - 32, 32);
    bytes.resize(bytes.size() - kSealLength);
    return stated;
}

[[noreturn]] void ThrowNotOurs(const std::string& name) {
    throw ParseError(MAHDAR_TR("\"%1\" is not a Mahdar session. To read an agenda from it, import it."), {name});
}

/// Looked at before anything is built: is it ours, and can we read it?
void CheckHeader(std::string_view bytes, const std::string& name) {
    const std::size_t at = bytes.substr(0, 1024).find('<' + std::string(kRoot));
    if (at == std::string_view::npos) ThrowNotOurs(name);
    const std::string_view tag = bytes.substr(at, bytes.substr(at, 1024).find('>'));
    const std::size_t reader = tag.find("minReader=\"");
    unsigned needed = 0;
    if (reader != std::string_view::npos) needed = static_cast<unsigned>(std::atoi(tag.data() + reader + 11));
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
    pugi::xml_document document;
    pugi::xml_node root = document.append_child(kRoot.data());
    root.append_attribute("format").set_value(kFormat);
    root.append_attribute("minReader").set_value(kMinReader);
    root.append_attribute("program").set_value(MAHDAR_VERSION);
    XmlOutArchive archive(root, kFormat);
    archive.Save("session", session);
    pugi::xml_node list = root.append_child("history");
    for (const Change& change : history) WriteChange(list.append_child("c"), change);

    std::string bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    StringWriter writer(bytes);
    document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    bytes += '\n';
    const std::string checksum = Checksum(bytes);
    bytes.append(kSealStart).append(checksum).append(kSealEnd);
    return bytes;
}

LoadedSession ParseSession(std::string bytes, const std::string& name) {
    if (bytes.empty()) throw ParseError(MAHDAR_TR("\"%1\" is empty. Open the copy \"%1.bak\" or use \"recover\"."), {name});
    CheckHeader(bytes, name);
    LoadedSession loaded;
    loaded.checksum = CheckedChecksum(bytes, name);
    if (!IsCleanText(bytes))
        throw ParseError(MAHDAR_TR("\"%1\" holds characters that no session can hold; it was not opened."), {name});
    xml::CheckShape(bytes);
    pugi::xml_document document;
    const auto result = document.load_buffer_inplace(bytes.data(), bytes.size(), kParseFlags | pugi::parse_embed_pcdata, pugi::encoding_utf8);
    if (!result)
        throw ParseError(MAHDAR_TR("\"%1\" cannot be read as a session: %2 (at byte %3). It was not changed."),
                         {name, result.description(), std::to_string(result.offset)});
    const pugi::xml_node root = document.document_element();
    if (root.name() != kRoot || !root.child("session")) ThrowNotOurs(name);
    loaded.notes = UnknownFormatNotes(root.attribute("format").as_uint());
    XmlInArchive archive(root, kFormat);
    archive.Load("session", loaded.session);
    CheckLoaded(loaded.session);
    for (const pugi::xml_node entry : root.child("history").children("c")) {
        loaded.history.push_back(ReadChange(entry));
        if (loaded.history.size() > 1 && loaded.history[loaded.history.size() - 2].sequence >= loaded.history.back().sequence)
            throw ParseError(MAHDAR_TR("The history in \"%1\" is out of order; the file is damaged."), {name});
    }
    return loaded;
}

LoadedSession LoadSession(const std::filesystem::path& path) {
    return ParseSession(ReadFile(path, kMaxSessionBytes), path.string());
}

std::string SaveSession(const std::filesystem::path& path, const Session& session, const std::vector<Change>& history,
                        Backup backup) {
    const std::string bytes = SerializeSession(session, history);
    WriteFile(path, bytes, backup);
    return bytes.substr(bytes.size() - kSealEnd.size() - 32, 32);
}

}  // namespace mahdar
