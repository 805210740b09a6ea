// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/restore/seam_damage.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <random>
#include <set>
#include <vector>

namespace mahdar::agenda::test {
namespace {

enum class Kind { Arabic = 1, Latin, Number, Quote };

struct Run {
    Kind kind = Kind::Arabic;
    std::u32string text;
};

bool Curly(char32_t c) {
    return c >= 0x201C && c <= 0x201F;
}

Kind KindOf(char32_t c) {
    if (IsLatinLetter(c)) return Kind::Latin;
    if (IsDigit(c)) return Kind::Number;
    if (Curly(c)) return Kind::Quote;
    return Kind::Arabic;
}

bool Joins(Kind kind, char32_t joint, char32_t next) {
    if (kind == Kind::Number) return (joint == U'.' || joint == U',' || joint == U'/') && IsDigit(next);
    const bool inner = joint == U' ' || joint == U'-' || joint == U'.' || joint == U'/' || joint == U':';
    return kind == Kind::Latin && inner && (IsLatinLetter(next) || (joint != U' ' && IsDigit(next)));
}

/// The directional runs of a line in reading order, broken at the given places.
std::vector<Run> RunsOf(std::u32string_view line, const std::set<std::size_t>& seams) {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool fresh = runs.empty() || seams.contains(i);
        const Kind last = runs.empty() ? Kind::Arabic : runs.back().kind;
        Kind kind = KindOf(line[i]);
        if (!fresh && kind == Kind::Number && last == Kind::Latin) kind = Kind::Latin;
        if (!fresh && kind == Kind::Arabic && i + 1 < line.size() && Joins(last, line[i], line[i + 1]))
            kind = last;
        if (fresh || kind != last || kind == Kind::Quote) {
            runs.push_back({kind, {}});
        }
        runs.back().text.push_back(line[i]);
    }
    return runs;
}

/// Digits before any Arabic letter of their line form one run with the dash between them.
void BindLeadingRange(std::vector<Run>& runs) {
    if (runs.size() < 3 || runs[0].kind != Kind::Number || runs[1].text != U"-" ||
        runs[2].kind != Kind::Number)
        return;
    runs[0].text += runs[1].text + runs[2].text;
    runs.erase(runs.begin() + 1, runs.begin() + 3);
}

std::u32string Mirrored(std::u32string text) {
    for (char32_t& c : text) c = Mirror(c);
    return text;
}

std::u32string SpaceBehind(const std::u32string& text) {
    const std::size_t spaces = std::min(text.find_first_not_of(U' '), text.size());
    return text.substr(spaces) + text.substr(0, spaces);
}

/// What follows a closing mark up to the next letter came out together with the mark.
void BindToQuotes(std::vector<Run>& runs) {
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
        std::u32string& next = runs[i + 1].text;
        if (runs[i].kind != Kind::Quote || runs[i + 1].kind != Kind::Arabic) continue;
        const auto bound = std::find_if(next.begin(), next.end(),
                                        [](char32_t c) { return !IsSpace(c) && !IsPunctuation(c); });
        runs[i].text.append(next.begin(), bound);
        next.erase(next.begin(), bound);
    }
}

std::u32string RightToLeft(std::vector<Run> runs, bool behindLabel = false) {
    if (!behindLabel) BindLeadingRange(runs);
    BindToQuotes(runs);
    std::u32string raw;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        raw += run->kind == Kind::Arabic ? SpaceBehind(Mirrored(run->text)) : run->text;
    return raw;
}

/// In a line that begins with Latin the runs keep their order; what stands at one edge of an Arabic run comes
/// out at the other.
std::u32string EdgesSwapped(const std::u32string& text) {
    const auto strong = [](char32_t c) { return IsArabicLetter(c) || IsMark(c); };
    const auto first = std::find_if(text.begin(), text.end(), strong);
    if (first == text.end()) return {text.rbegin(), text.rend()};
    const auto last = std::find_if(text.rbegin(), text.rend(), strong).base();
    std::u32string out(text.rbegin(), std::make_reverse_iterator(last));
    out.append(first, last);
    out.append(std::make_reverse_iterator(first), text.rend());
    return out;
}

std::u32string LeftToRight(const std::vector<Run>& runs) {
    std::u32string raw;
    for (std::size_t i = 0; i < runs.size();) {
        if (runs[i].kind == Kind::Latin) {
            raw += runs[i++].text;
            continue;
        }
        std::size_t end = i;
        bool numbers = false;
        while (end < runs.size() && runs[end].kind != Kind::Latin)
            numbers |= runs[end++].kind != Kind::Arabic;
        if (numbers) {
            raw += U' ';
            raw += RightToLeft({runs.begin() + static_cast<std::ptrdiff_t>(i),
                                runs.begin() + static_cast<std::ptrdiff_t>(end)});
        } else {
            for (std::size_t k = i; k < end; ++k) {
                const bool bare = raw.empty();
                raw += bare ? runs[k].text : EdgesSwapped(runs[k].text);
            }
        }
        i = end;
    }
    return raw;
}

bool BeginsLatin(std::u32string_view line) {
    if (!line.empty() && line.front() == U'(') line.remove_prefix(1);
    return !line.empty() && IsLatinLetter(line.front());
}

std::vector<std::u32string> Wrapped(std::u32string_view paragraph, std::size_t width) {
    std::vector<std::u32string> lines;
    while (paragraph.size() > width) {
        std::size_t cut = paragraph.rfind(U' ', width);
        if (cut == paragraph.npos || cut == 0) break;
        lines.emplace_back(paragraph.substr(0, cut + 1));
        paragraph.remove_prefix(cut + 1);
    }
    lines.emplace_back(paragraph);
    return lines;
}

class Extractor {
public:
    explicit Extractor(const SeamDamage& how) : m_how(how), m_random(how.seed) { m_left = NextDistance(); }

    /// The places of a line of that length where a run is broken; the counter goes on through the lines.
    std::set<std::size_t> Seams(std::size_t length) {
        std::set<std::size_t> places;
        while (m_left < length - (places.empty() ? 0 : *places.rbegin())) {
            places.insert((places.empty() ? 0 : *places.rbegin()) + m_left);
            m_left = NextDistance();
        }
        m_left -= length - (places.empty() ? 0 : *places.rbegin());
        return places;
    }

private:
    std::size_t NextDistance() {
        if (m_how.period > 0) return static_cast<std::size_t>(m_how.period);
        std::exponential_distribution<double> distance(1 / m_how.randomEvery);
        return 1 + static_cast<std::size_t>(distance(m_random));
    }

    const SeamDamage& m_how;
    std::mt19937 m_random;
    std::size_t m_left = 0;
};

std::u32string DamagedLine(std::u32string_view line, std::u32string_view label,
                           const std::set<std::size_t>& seams) {
    std::u32string behind;
    std::size_t from = 0;
    if (!label.empty() && line.starts_with(label)) {
        const std::size_t cut = seams.empty() ? 0 : std::min(*seams.begin(), label.size());
        behind = Mirrored(std::u32string(label.substr(cut))) + Mirrored(std::u32string(label.substr(0, cut)));
        from = label.size();
    } else if (line.starts_with(U"- ") || line.starts_with(U"\u2022 ")) {
        behind = line.substr(0, 1);
        from = 1;
    }
    std::set<std::size_t> within;
    for (const std::size_t seam : seams) {
        if (seam > from) within.insert(seam - from);
    }
    const std::u32string_view rest = line.substr(std::min(from, line.size()));
    const std::vector<Run> runs = RunsOf(rest, within);
    return (BeginsLatin(line) ? LeftToRight(runs) : RightToLeft(runs, from > 1)) + behind;
}

std::u32string LettersInOrder(std::u32string_view text) {
    std::u32string letters;
    for (const char32_t c : text) {
        if (!IsSpace(c) && !IsBracket(c)) letters.push_back(c);
    }
    return letters;
}

}  // namespace

DamagedText DamageText(std::string_view ordered, const SeamDamage& how) {
    DamagedText damaged;
    Extractor extractor(how);
    int number = 1;
    for (const std::string& paragraph : SplitFields(ordered, '\n')) {
        const std::u32string text = Decode(paragraph);
        if (Trim(text).empty()) continue;
        const std::vector<std::u32string> lines = Wrapped(text, how.width);
        for (const std::u32string& line : lines) {
            const bool last = &line == &lines.back();
            const std::size_t length = line.size() + (last ? 1 : 0);
            const auto seams = extractor.Seams(length);
            std::u32string raw = DamagedLine(line, how.label, seams);
            if (last) raw.insert(BeginsLatin(line) ? raw.size() : 0, 1, U' ');
            damaged.seams += LettersInOrder(raw) != LettersInOrder(DamagedLine(line, how.label, {}));
            damaged.truth[number] = Encode(Trim(line));
            damaged.text += Encode(raw) + "\n\n";
            number += 2;
        }
    }
    return damaged;
}

}  // namespace mahdar::agenda::test
