// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/style_file.h"

#include "core/base/error.h"
#include "core/document/png_image.h"
#include "core/document/style_settings.h"
#include "core/io/atomic_file.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace mahdar::page {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kLargestFile = 256 * 1024;
constexpr std::size_t kLargestLogo = 8 * 1024 * 1024;
constexpr double kLeastTextMm = 40;
constexpr const char* kMasthead = "masthead";

std::string Listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::vector<std::string> Sections() {
    std::vector<std::string> sections;
    for (const StyleSetting& setting : StyleSettings()) {
        if (std::ranges::find(sections, setting.section) == sections.end())
            sections.push_back(setting.section);
    }
    sections.insert(sections.begin() + 5, kMasthead);
    return sections;
}

std::vector<std::string> KeysOf(const std::string& section) {
    std::vector<std::string> keys;
    for (const StyleSetting& setting : StyleSettings()) {
        if (setting.section == section) keys.push_back(setting.key);
    }
    return keys;
}

class Reader {
public:
    Reader(std::string name, const fs::path& folder) : m_name(std::move(name)), m_folder(folder) {}

    PageTemplate Read(std::string_view text) {
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            ++m_line;
            TakeLine(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        CheckRoom();
        TakeLogo();
        return std::move(m_look);
    }

private:
    [[noreturn]] void Fail(const std::string& messageId, std::vector<std::string> more = {},
                           int line = 0) const {
        more.insert(more.begin(), {m_name, std::to_string(line > 0 ? line : m_line)});
        throw ParseError(messageId, std::move(more));
    }

    void TakeLine(std::string_view raw) {
        if (!IsCleanText(Trimmed(raw)))
            Fail(MAHDAR_TR("\"%1\", line %2: the letters are not in UTF-8; save the file in that encoding."));
        const std::string line = Trimmed(raw);
        if (line.empty() || line.front() == '#') return;
        if (line.front() == '[') return TakeSection(line);
        const std::size_t equals = line.find('=');
        if (equals == std::string::npos)
            Fail(MAHDAR_TR("\"%1\", line %2: this is neither a [section] nor a setting like size = 12 pt."));
        if (m_section.empty())
            Fail(MAHDAR_TR("\"%1\", line %2: a setting needs its [section] above it, like [page]."));
        const std::string key = Trimmed(std::string_view(line).substr(0, equals));
        const std::string value = Trimmed(std::string_view(line).substr(equals + 1));
        m_section == kMasthead ? TakeMasthead(key, value) : TakeSetting(key, value);
    }

    void TakeSection(const std::string& line) {
        const std::string name =
            line.back() == ']' ? Trimmed(std::string_view(line).substr(1, line.size() - 2)) : line;
        const std::vector<std::string> known = Sections();
        if (std::ranges::find(known, name) == known.end())
            Fail(MAHDAR_TR("\"%1\", line %2: there is no section [%3]. There are: %4."),
                 {name, Listed(known)});
        m_section = name;
    }

    void TakeSetting(const std::string& key, const std::string& value) {
        const auto& all = StyleSettings();
        const auto setting = std::ranges::find_if(
            all, [&](const StyleSetting& other) { return other.section == m_section && other.key == key; });
        if (setting == all.end())
            Fail(MAHDAR_TR("\"%1\", line %2: [%3] has no setting \"%4\". It has: %5."),
                 {m_section, key, Listed(KeysOf(m_section))});
        if (value.empty()) Fail(MAHDAR_TR("\"%1\", line %2: nothing stands behind \"%3\"."), {key});
        try {
            setting->read(m_look, value);
        } catch (const BadValue& bad) {
            Fail(bad.messageId, bad.arguments);
        }
        if (m_section == "page") m_paperLine = m_line;
        if (key == "logo") m_logoLine = m_line;
    }

    void TakeMasthead(const std::string& key, const std::string& value) {
        const std::size_t dot = key.find('.');
        const std::string side = key.substr(0, dot);
        MastheadWords words{side == "end" ? MastheadSide::End : MastheadSide::Start, {}, value};
        if (dot != std::string::npos) words.language = ParseLanguage(key.substr(dot + 1));
        if ((side != "start" && side != "end") || (dot != std::string::npos && !words.language))
            Fail(
                MAHDAR_TR("\"%1\", line %2: a line of the masthead begins with start, end, start.ar, "
                          "start.en, start.fr, end.ar, "
                          "end.en or end.fr."));
        for (std::size_t open = value.find('{'); open != std::string::npos;
             open = value.find('{', open + 1)) {
            const std::size_t close = std::min(value.find('}', open), value.size());
            const std::string field = value.substr(open + 1, close - open - 1);
            if (std::ranges::find(kMastheadFields, field) == std::end(kMastheadFields))
                Fail(MAHDAR_TR("\"%1\", line %2: the masthead knows no {%3}. It knows: %4."),
                     {field, Listed({std::begin(kMastheadFields), std::end(kMastheadFields)})});
        }
        m_look.masthead.push_back(std::move(words));
    }

    void CheckRoom() const {
        const PageStyle& style = m_look.style;
        const double height = style.BodyBottomPt() - style.BodyTopPt();
        if (style.TextWidthPt() < kLeastTextMm * kPointsPerMm || height < kLeastTextMm * kPointsPerMm)
            Fail(MAHDAR_TR("\"%1\", line %2: these margins leave no room for the text; take smaller ones or "
                           "larger paper."),
                 {}, m_paperLine);
    }

    void TakeLogo() {
        if (m_look.logoFile.empty()) return;
        std::string bytes;
        try {
            bytes = ReadFile(m_folder / m_look.logoFile, kLargestLogo);
        } catch (const Error&) {
            Fail(MAHDAR_TR("\"%1\", line %2: the picture \"%3\" cannot be read. Put it beside the file, or "
                           "take the line out."),
                 {m_look.logoFile}, m_logoLine);
        }
        const auto image = ReadPng(bytes);
        if (!image)
            Fail(MAHDAR_TR("\"%1\", line %2: \"%3\" is no PNG picture. Save the logo as PNG."),
                 {m_look.logoFile}, m_logoLine);
        const double ratio = static_cast<double>(cairo_image_surface_get_width(image.get())) /
                             cairo_image_surface_get_height(image.get());
        double height = m_look.logoHeightPt;
        height = std::min(height, m_look.style.TextWidthPt() / 2 / ratio);
        m_look.logo = Picture{std::move(bytes), height * ratio, height};
    }

    std::string m_name;
    const fs::path& m_folder;
    PageTemplate m_look;
    std::string m_section;
    int m_line = 0;
    int m_paperLine = 0;
    int m_logoLine = 0;
};

constexpr const char* kHead =
    "# Page style of Mahdar: paper, type and title page of what is printed.\n"
    "# Change what you want and leave out what shall stay as it is. A line that begins with # says nothing "
    "to Mahdar.\n"
    "# Use it with: mahdarctl minutes S.mahdar --template THIS-FILE ..., or choose it where the minutes are "
    "written.\n"
    "# In the folder \"templates\" beside your plugins it is offered there by its name.\n";

constexpr const char* kMastheadText =
    "\n[masthead]\n"
    "# One line after the other: start stands at the side where reading begins, end at the other. Words in "
    "braces are taken\n"
    "# from the meeting: {organisation} {parent-body} {body} {meeting} {symbol} {draft} {distribution} "
    "{original-language}\n"
    "# {place-and-day} {place} {day}. A line whose words are all empty is left out. A line start.ar = ... "
    "stands in Arabic\n"
    "# documents only; likewise .en and .fr.\n"
    "start = {organisation}\nstart = {parent-body}\nstart = {body}\nend = {symbol}\nend = {draft}\nend = "
    "{distribution}\n"
    "end = {original-language}\nend = {place-and-day}\n";

}  // namespace

PageTemplate ParseStyleFile(std::string_view text, const std::string& name, const fs::path& folder) {
    return Reader(name, folder).Read(text);
}

PageTemplate ReadStyleFile(const fs::path& path) {
    return ParseStyleFile(ReadFile(path, kLargestFile), path.filename().string(), path.parent_path());
}

std::string DefaultStyleFile() {
    const PageTemplate house;
    std::string text = kHead;
    std::string section;
    for (const StyleSetting& setting : StyleSettings()) {
        if (setting.section != section) {
            if (section == "title page") text += kMastheadText;
            section = setting.section;
            text += "\n[" + section + "]\n";
        }
        if (!setting.remark.empty()) text += "# " + setting.remark + '\n';
        const std::vector<std::string> values = setting.write(house);
        if (values.empty()) text += "# " + setting.key + " = \n";
        for (const std::string& value : values) text += setting.key + " = " + value + '\n';
    }
    return text;
}

bool IsFor(const PageTemplate& look, const std::vector<std::string>& names) {
    return std::ranges::any_of(look.bodies, [&](const std::string& body) {
        const std::string folded = FoldForSearch(body);
        return std::ranges::any_of(
            names, [&](const std::string& name) { return !name.empty() && FoldForSearch(name) == folded; });
    });
}

}  // namespace mahdar::page
