// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/style_settings.h"

#include "core/base/error.h"
#include "core/document/page_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace mahdar::page {
namespace {

struct Paper {
    const char* name;
    double widthMm;
    double heightMm;
};

constexpr Paper kPapers[] = {
    {"A4", 210, 297}, {"A3", 297, 420}, {"A5", 148, 210}, {"Letter", 215.9, 279.4}, {"Legal", 215.9, 355.6}};

/// Number and what stands behind it; the comma of French hands is taken as a point.
std::pair<double, std::string> SplitNumber(std::string text) {
    std::ranges::replace(text, ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) throw BadValue{MAHDAR_TR("\"%1\", line %2: \"%3\" is no number."), {text}};
    return {number, Trimmed(text.substr(static_cast<std::size_t>(end - text.data())))};
}

std::string NumberText(double number) {
    const long hundredths = std::lround(number * 100);
    std::string text = std::to_string(hundredths / 100);
    if (const long rest = hundredths % 100; rest != 0) {
        text += '.' + std::to_string(100 + rest).substr(1);
        while (text.back() == '0') text.pop_back();
    }
    return text;
}

double Within(double value, double least, double most, const std::string& unit) {
    if (value >= least && value <= most) return value;
    const std::string behind = unit.empty() ? "" : " " + unit;
    throw BadValue{MAHDAR_TR("\"%1\", line %2: %3 is out of range; it goes from %4 to %5."),
                   {NumberText(value) + behind, NumberText(least) + behind, NumberText(most) + behind}};
}

double Length(const std::string& text) {
    const auto [number, unit] = SplitNumber(text);
    if (unit.empty() || unit == "pt") return number;
    if (unit == "mm") return number * kPointsPerMm;
    if (unit == "cm") return number * 10 * kPointsPerMm;
    if (unit == "in") return number * 72;
    throw BadValue{MAHDAR_TR("\"%1\", line %2: \"%3\" is no length; write it like 18 mm or 12 pt."), {text}};
}

std::uint32_t ColourOf(const std::string& text) {
    std::uint32_t rgb = 0;
    const char* const end = text.data() + text.size();
    if (text.size() == 7 && text[0] == '#') {
        const auto [stop, error] = std::from_chars(text.data() + 1, end, rgb, 16);
        if (error == std::errc{} && stop == end) return rgb;
    }
    throw BadValue{MAHDAR_TR("\"%1\", line %2: \"%3\" is no colour; write it like #1d1d1f."), {text}};
}

bool YesNo(const std::string& text) {
    if (text == "yes") return true;
    if (text == "no") return false;
    throw BadValue{MAHDAR_TR("\"%1\", line %2: \"%3\" is neither yes nor no."), {text}};
}

void ReadPaper(PageStyle& style, const std::string& text) {
    for (const Paper& paper : kPapers) {
        if (text != paper.name) continue;
        style.pageWidthPt = paper.widthMm * kPointsPerMm;
        style.pageHeightPt = paper.heightMm * kPointsPerMm;
        return;
    }
    const std::size_t cross = text.find('x');
    if (cross == std::string::npos)
        throw BadValue{MAHDAR_TR("\"%1\", line %2: \"%3\" is no paper; take A3, A4, A5, Letter, Legal or two "
                                 "lengths like 210 mm x 297 mm."),
                       {text}};
    const auto side = [](const std::string& length) {
        return Within(Length(length) / kPointsPerMm, 80, 900, "mm") * kPointsPerMm;
    };
    style.pageWidthPt = side(Trimmed(text.substr(0, cross)));
    style.pageHeightPt = side(Trimmed(text.substr(cross + 1)));
}

std::string PaperText(const PageStyle& style) {
    for (const Paper& paper : kPapers) {
        if (std::abs(style.pageWidthPt - paper.widthMm * kPointsPerMm) < 0.1 &&
            std::abs(style.pageHeightPt - paper.heightMm * kPointsPerMm) < 0.1)
            return paper.name;
    }
    return NumberText(style.pageWidthPt / kPointsPerMm) + " mm x " +
           NumberText(style.pageHeightPt / kPointsPerMm) + " mm";
}

class Settings {
public:
    std::vector<StyleSetting> Make() {
        Add(
            "for", "body", [](PageTemplate& look, const std::string& text) { look.bodies.push_back(text); },
            [](const PageTemplate& look) { return look.bodies; },
            "The name of a body whose meetings are printed so without being asked; may stand several times.");
        MakePage();
        MakeMasthead();
        for (const auto& [section, member] : kLooks) MakeLook(section, member);
        return std::move(m_settings);
    }

private:
    using Read = std::function<void(PageTemplate&, const std::string&)>;
    using Write = std::function<std::vector<std::string>(const PageTemplate&)>;

    void Add(const std::string& section, const std::string& key, Read read, Write write,
             const std::string& remark = {}) {
        m_settings.push_back({section, key, std::move(read), std::move(write), remark});
    }

    void AddLength(const std::string& section, const std::string& key, double PageStyle::*member,
                   double leastMm, double mostMm, const std::string& remark = {}) {
        Add(
            section, key,
            [=](PageTemplate& look, const std::string& text) {
                look.style.*member =
                    Within(Length(text) / kPointsPerMm, leastMm, mostMm, "mm") * kPointsPerMm;
            },
            [=](const PageTemplate& look) {
                return std::vector{NumberText(look.style.*member / kPointsPerMm) + " mm"};
            },
            remark);
    }

    void AddPoints(const std::string& section, const std::string& key,
                   std::function<double&(PageStyle&)> member, double least, double most,
                   const std::string& remark = {}) {
        Add(
            section, key,
            [=](PageTemplate& look, const std::string& text) {
                member(look.style) = Within(Length(text), least, most, "pt");
            },
            [=](const PageTemplate& look) {
                PageStyle style = look.style;
                return std::vector{NumberText(member(style)) + " pt"};
            },
            remark);
    }

    void AddFont(const std::string& key, std::string PageStyle::*member) {
        Add(
            "fonts", key, [=](PageTemplate& look, const std::string& text) { look.style.*member = text; },
            [=](const PageTemplate& look) { return std::vector{look.style.*member}; });
    }

    void MakePage() {
        Add(
            "page", "paper", [](PageTemplate& look, const std::string& text) { ReadPaper(look.style, text); },
            [](const PageTemplate& look) { return std::vector{PaperText(look.style)}; },
            "A3, A4, A5, Letter, Legal, or width x height: 210 mm x 297 mm. Lengths are in mm, cm, in or "
            "pt.");
        AddLength("page", "margin", &PageStyle::marginPt, 5, 80,
                  "At both sides; decision numbers stand in it.");
        AddLength("page", "margin above", &PageStyle::topPt, 5, 80);
        AddLength("page", "margin below", &PageStyle::bottomPt, 12, 80, "The foot of the page stands in it.");
        Add(
            "page", "line spacing",
            [](PageTemplate& look, const std::string& text) {
                look.style.lineFactor = Within(SplitNumber(text).first, 0.7, 2.5, "");
            },
            [](const PageTemplate& look) { return std::vector{NumberText(look.style.lineFactor)}; },
            "1 is the line of the typeface itself.");
        AddFont("arabic", &PageStyle::arabicFont);
        AddFont("latin", &PageStyle::latinFont);
        Add(
            "numbers", "look",
            [](PageTemplate& look, const std::string& text) {
                if (text.find("{n}") == std::string::npos)
                    throw BadValue{MAHDAR_TR(
                        "\"%1\", line %2: the look of a number needs {n} in it, like {n}. or ({n}).")};
                look.numberLook = text;
            },
            [](const PageTemplate& look) { return std::vector{look.numberLook}; },
            "{n} is the number of the paragraph: {n}. or ({n})");
        AddPoints(
            "numbers", "width", [](PageStyle& style) -> double& { return style.numberColumnPt; }, 10, 120,
            "The column of the numbers.");
    }

    void MakeMasthead() {
        Add(
            "title page", "own page",
            [](PageTemplate& look, const std::string& text) { look.ownTitlePage = YesNo(text); },
            [](const PageTemplate& look) {
                return std::vector<std::string>{look.ownTitlePage ? "yes" : "no"};
            },
            "yes: masthead and title have the first page for themselves.");
        Add(
            "title page", "logo", [](PageTemplate& look, const std::string& text) { look.logoFile = text; },
            [](const PageTemplate& look) {
                return look.logoFile.empty() ? std::vector<std::string>{} : std::vector{look.logoFile};
            },
            "A PNG picture beside this file.");
        Add(
            "title page", "logo height",
            [](PageTemplate& look, const std::string& text) {
                look.logoHeightPt = Within(Length(text) / kPointsPerMm, 4, 120, "mm") * kPointsPerMm;
            },
            [](const PageTemplate& look) {
                return std::vector{NumberText(look.logoHeightPt / kPointsPerMm) + " mm"};
            });
        Add(
            "title page", "logo place",
            [](PageTemplate& look, const std::string& text) {
                if (text != "start" && text != "centre" && text != "end")
                    throw BadValue{
                        MAHDAR_TR("\"%1\", line %2: \"%3\" is no place; take start, centre or end."), {text}};
                look.logoPlace = text == "start" ? LogoPlace::Start
                                 : text == "end" ? LogoPlace::End
                                                 : LogoPlace::Centre;
            },
            [](const PageTemplate& look) {
                return std::vector<std::string>{look.logoPlace == LogoPlace::Start    ? "start"
                                                : look.logoPlace == LogoPlace::Centre ? "centre"
                                                                                      : "end"};
            },
            "start (the side where reading begins), centre or end.");
    }

    void MakeLook(const std::string& section, TextLook PageStyle::*look) {
        const auto points = [look](double TextLook::*member) {
            return [look, member](PageStyle& style) -> double& { return style.*look.*member; };
        };
        AddPoints(section, "size", points(&TextLook::sizePt), 4, 72);
        Add(
            section, "bold",
            [look](PageTemplate& page, const std::string& text) { (page.style.*look).bold = YesNo(text); },
            [look](const PageTemplate& page) {
                return std::vector<std::string>{(page.style.*look).bold ? "yes" : "no"};
            });
        AddPoints(section, "before", points(&TextLook::beforePt), 0, 200);
        AddPoints(section, "after", points(&TextLook::afterPt), 0, 200);
        Add(
            section, "colour",
            [look](PageTemplate& page, const std::string& text) { (page.style.*look).ink = ColourOf(text); },
            [look](const PageTemplate& page) {
                return std::vector{"#" + HexColour((page.style.*look).ink)};
            });
    }

    static constexpr std::pair<const char*, TextLook PageStyle::*> kLooks[] = {
        {"title", &PageStyle::title},
        {"subtitle", &PageStyle::subtitle},
        {"heading 1", &PageStyle::heading1},
        {"heading 2", &PageStyle::heading2},
        {"heading 3", &PageStyle::heading3},
        {"text", &PageStyle::body},
        {"note", &PageStyle::note},
        {"notice", &PageStyle::notice},
        {"table", &PageStyle::table},
        {"contents", &PageStyle::contents},
        {"margin note", &PageStyle::marginNote},
        {"foot", &PageStyle::footer},
        {"masthead name", &PageStyle::mastheadName},
        {"masthead symbol", &PageStyle::mastheadSymbol},
        {"masthead line", &PageStyle::mastheadLine}};

    std::vector<StyleSetting> m_settings;
};

}  // namespace

const std::vector<StyleSetting>& StyleSettings() {
    static const std::vector<StyleSetting> settings = Settings().Make();
    return settings;
}

}  // namespace mahdar::page
