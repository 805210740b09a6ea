// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/committee_words.h"

#include "plugins/agenda/read/structure/label_wording.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kModalReach = 4;
constexpr std::size_t kLongestCommitteeParagraph = 60;
constexpr std::size_t kSubjectReach = 9;
constexpr std::size_t kVerbReach = 5;
constexpr std::size_t kReporterReach = 24;

/// A text as words, with the sentence each belongs to.
struct Reading {
    explicit Reading(std::string_view utf8) : text(Decode(utf8)), tokens(Tokenize(text)) {
        int sentence = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (i > 0 && Ends(i)) ++sentence;
            sentences.push_back(sentence);
        }
    }

    [[nodiscard]] bool Is(std::string_view kind, std::size_t at) const {
        return at < tokens.size() && InSet(Phrases(kind), tokens[at].word);
    }
    [[nodiscard]] bool SameSentence(std::size_t a, std::size_t b) const {
        return sentences[a] == sentences[b];
    }
    [[nodiscard]] bool Arabic() const {
        return !tokens.empty() && IsArabicLetter(tokens.front().word.front());
    }

    std::u32string text;
    std::vector<Token> tokens;
    std::vector<int> sentences;

private:
    [[nodiscard]] bool Ends(std::size_t at) const {
        const std::u32string_view gap =
            std::u32string_view(text).substr(tokens[at - 1].end, tokens[at].begin - tokens[at - 1].end);
        return std::any_of(gap.begin(), gap.end(), IsSentenceEnd);
    }
};

CommitteeAction Stronger(CommitteeAction a, CommitteeAction b) {
    return a == CommitteeAction::Act || b == CommitteeAction::Act ? CommitteeAction::Act : std::max(a, b);
}

/// "take note" and "prendra note" decide nothing.
bool OnlyTakesNote(const Reading& r, std::size_t at) {
    const std::u32string& word = r.tokens[at].word;
    if (word != U"take" && word != U"takes" && !word.starts_with(U"prend")) return false;
    for (std::size_t next = at + 1; next < std::min(r.tokens.size(), at + 3); ++next) {
        const std::u32string& noun = r.tokens[next].word;
        if (noun == U"note" || noun == U"acte" || noun == U"connaissance") return true;
    }
    return false;
}

/// The words of deciding and considering from there to the end of the sentence.
CommitteeAction DoneBehind(const Reading& r, std::size_t from) {
    CommitteeAction action = CommitteeAction::None;
    for (std::size_t i = from; i < r.tokens.size() && r.SameSentence(from, i); ++i) {
        if (OnlyTakesNote(r, i)) {
            action = Stronger(action, CommitteeAction::Consider);
        } else if (r.Is("act", i)) {
            action = CommitteeAction::Act;
        } else if (r.Is("consider", i)) {
            action = Stronger(action, CommitteeAction::Consider);
        }
    }
    return action;
}

/// "واللجنة مدعوة إلى": the subject before its participle.
bool ArabicInvitation(const Reading& r, std::size_t at) {
    if (!r.Is("committee", at)) return false;
    if (r.Is("invited", at)) return true;
    for (std::size_t i = at + 1; i < std::min(r.tokens.size(), at + 3); ++i) {
        if (r.SameSentence(at, i) && r.Is("invited", i)) return true;
    }
    return false;
}

/// In Arabic the verb comes first: "وينظر المجلس", "ويدعى المجلس إلى". A seam may have parted the two; then
/// the feminine future, which no reporter of a damaged line uses, must do.
CommitteeAction ArabicAction(const Reading& r) {
    CommitteeAction action = CommitteeAction::None;
    for (std::size_t i = 0; i < r.tokens.size(); ++i) {
        const bool purpose = r.Is("purpose", i);
        const bool future = WithoutAnd(r.tokens[i].word).starts_with(U"ست") && r.Is("consider", i);
        const bool subject = i + 1 < r.tokens.size() && Phrases("committee").contains(r.tokens[i + 1].word);
        const bool verb = r.Is("consider", i) || r.Is("act", i) || r.Is("invited", i);
        if (purpose || future || (subject && verb) || ArabicInvitation(r, i))
            action = Stronger(action, DoneBehind(r, i));
    }
    return action;
}

/// French needs no second verb for the future: "examinera".
bool IsFutureOrModal(const Reading& r, std::size_t at) {
    const std::u32string& word = r.tokens[at].word;
    const bool future = word.size() > 4 && (word.ends_with(U"ra") || word.ends_with(U"ront"));
    return future || Phrases("modal").contains(word) || Phrases("committee-verb").contains(word);
}

/// "The Committee will", "the Committee, which may wish to", "le Comité, qui décidera".
bool IsSubject(const Reading& r, std::size_t at) {
    if (!Phrases("committee").contains(r.tokens[at].word)) return false;
    for (std::size_t i = at + 1; i < std::min(r.tokens.size(), at + 1 + kModalReach); ++i) {
        if (!r.SameSentence(at, i)) return false;
        if (IsFutureOrModal(r, i)) return true;
        if (!Phrases("committee-link").contains(r.tokens[i].word)) return false;
    }
    return false;
}

/// "for consideration", "pour adoption".
bool IsPurpose(const Reading& r, std::size_t at) {
    if (!r.Is("purpose", at) || at == 0) return false;
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const std::u32string& word = r.tokens[at - back].word;
        if (word == U"for" || word == U"pour" || word == U"fins") return true;
    }
    return false;
}

CommitteeAction LatinAction(const Reading& r) {
    CommitteeAction action = CommitteeAction::None;
    for (std::size_t i = 0; i < r.tokens.size(); ++i) {
        if (IsSubject(r, i)) action = Stronger(action, DoneBehind(r, i + 1));
        if (IsPurpose(r, i)) action = Stronger(action, DoneBehind(r, i));
    }
    return action;
}

/// "إقرار جدول الأعمال", "Adoption of the agenda", "To adopt ...": nobody is named, so it is the meeting.
bool BeginsWithTheDeed(const Reading& r) {
    if (r.tokens.empty()) return false;
    const bool to = r.tokens.front().word == U"to" || r.tokens.front().word == U"pour";
    const std::size_t at = to ? 1 : 0;
    if (!r.Is("act", at) && !r.Is("consider", at)) return false;
    // An Arabic verb has its subject behind it and was seen to above.
    return !r.Arabic() || !InSet(Phrases("conjugated"), r.tokens[at].word);
}

bool StartsSentence(const Reading& r, std::size_t at) {
    return at == 0 || !r.SameSentence(at - 1, at);
}

/// A short paragraph one of whose sentences begins "ستنظر اللجنة"; a seam may have put another part before
/// it.
bool ArabicOpens(const Reading& r) {
    if (r.tokens.size() > kLongestCommitteeParagraph) return false;
    for (std::size_t at = 0; at + 1 < r.tokens.size(); ++at) {
        const bool verb = r.Is("consider", at) || r.Is("act", at) || r.Is("invited", at);
        if (StartsSentence(r, at) && ArabicInvitation(r, at)) return true;
        if (!verb || !StartsSentence(r, at)) continue;
        const bool next = Phrases("committee").contains(r.tokens[at + 1].word);
        if (next || (at + 2 < r.tokens.size() && Phrases("committee").contains(r.tokens[at + 2].word)))
            return true;
    }
    return false;
}

/// The meeting is the subject of the first sentence, or of the short paragraph's last.
bool LatinOpens(const Reading& r) {
    for (std::size_t i = 0; i < r.tokens.size(); ++i) {
        std::size_t begin = i;
        while (begin > 0 && r.SameSentence(begin - 1, i)) --begin;
        if (begin > 0) return false;
        if (i < kSubjectReach && IsSubject(r, i) && DoneBehind(r, i + 1) != CommitteeAction::None)
            return true;
    }
    return false;
}

/// Somebody's verb of reporting, in the future, with its subject before it.
bool LatinReports(const Reading& r) {
    for (std::size_t i = 1; i < std::min(r.tokens.size(), kReporterReach) && r.SameSentence(0, i); ++i) {
        const std::u32string& word = r.tokens[i].word;
        const bool french = word.ends_with(U"ra") || word.ends_with(U"ront");
        if (french && Phrases("report-verb").contains(word)) return true;
        const bool will = word == U"will" || word == U"shall";
        if (!will && !Phrases("invitation").contains(word)) continue;
        for (std::size_t j = i + 1; j < std::min(r.tokens.size(), i + 1 + kVerbReach); ++j) {
            for (const char* kind : {"report-verb", "report-participle", "report-infinitive"}) {
                if (Phrases(kind).contains(r.tokens[j].word)) return true;
            }
        }
    }
    return false;
}

bool ArabicReports(const Reading& r) {
    const std::u32string_view word = WithoutAnd(r.tokens.front().word);
    const bool verb =
        word.size() > 3 && (word.front() == U'س' || word.front() == U'ي' || word.front() == U'ت');
    // "تبلغ الموازنة": amounts to.
    const bool amounts = word == U"تبلغ" || word == U"يبلغ";
    return verb && !amounts && Phrases("governor").contains(word);
}

}  // namespace

CommitteeAction CommitteeActionIn(std::string_view text, std::string_view label) {
    const Reading reading(text);
    const CommitteeAction action = reading.Arabic() ? ArabicAction(reading) : LatinAction(reading);
    const bool invited = !label.empty() && IsInvitation(FoldedWords(Decode(label)));
    return invited || BeginsWithTheDeed(reading) ? Stronger(action, DoneBehind(reading, 0)) : action;
}

bool IsCommitteeSentence(std::string_view paragraph) {
    const Reading reading(paragraph);
    if (reading.tokens.size() < 3) return false;
    return reading.Arabic() ? ArabicOpens(reading) : LatinOpens(reading);
}

bool IsReporterSentence(std::string_view paragraph) {
    const Reading reading(paragraph);
    if (reading.tokens.size() < 3) return false;
    return reading.Arabic() ? ArabicReports(reading) : LatinReports(reading);
}

bool SpeaksOfReporting(std::string_view text) {
    const Reading r(text);
    for (std::size_t i = 0; i < r.tokens.size(); ++i) {
        const std::u32string& word = r.tokens[i].word;
        if (IsArabicLetter(word.front())) {
            if (word != U"من" && word != U"قبل" && InSet(Phrases("governor"), word)) return true;
            continue;
        }
        const bool french = word.ends_with(U"ra") || word.ends_with(U"ront");
        if (french && Phrases("report-verb").contains(word)) return true;
        if (!Phrases("modal").contains(word) && !Phrases("invitation").contains(word)) continue;
        for (std::size_t j = i + 1; j < std::min(r.tokens.size(), i + 1 + kVerbReach); ++j) {
            for (const char* kind : {"report-verb", "report-participle", "report-infinitive"}) {
                if (Phrases(kind).contains(r.tokens[j].word)) return true;
            }
        }
    }
    return false;
}

}  // namespace mahdar::agenda
