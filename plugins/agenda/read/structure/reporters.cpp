// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/reporters.h"

#include "plugins/agenda/read/structure/action_reading.h"
#include "plugins/agenda/read/structure/seam_names.h"
#include "plugins/agenda/read/structure/unknown_reporters.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <set>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kModalReach = 9;
constexpr std::size_t kPassiveReach = 10;
constexpr std::size_t kLongestBareList = 24;
const std::u32string kBefore = U"قبل";

/// One search: which of the institutions named report.
class ReporterSearch {
public:
    ReporterSearch(const InstitutionIndex& index, const ActionReading& reading)
        : m_index(index), m_reading(reading) {}

    void JudgeMentions() {
        const auto& mentions = m_reading.Mentions();
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 0; i < mentions.size(); ++i) {
                const std::size_t institution = mentions[i].institution;
                if (!reporting.contains(institution) && Reports(i))
                    changed = reporting.insert(institution).second;
            }
        }
        if (reporting.empty()) JudgeBareList();
    }

    /// Every institution of a bare list of names reports.
    void TakeAll() {
        for (const BodyMention& mention : m_reading.Mentions()) reporting.insert(mention.institution);
    }

    [[nodiscard]] std::vector<std::string> Keys() const {
        std::vector<std::string> keys;
        std::set<std::size_t> listed;
        for (const BodyMention& mention : m_reading.Mentions()) {
            if (reporting.contains(mention.institution) && listed.insert(mention.institution).second)
                keys.push_back(m_index.Key(mention.institution));
        }
        for (const std::size_t institution : reporting) {
            if (listed.insert(institution).second) keys.push_back(m_index.Key(institution));
        }
        return keys;
    }

    std::set<std::size_t> reporting;

private:
    /// "Presenter: SESRIC, ICDT": names and nothing that could be their verb.
    void JudgeBareList() {
        if (m_reading.Size() > kLongestBareList) return;
        for (std::size_t i = 0; i < m_reading.Size(); ++i) {
            if (m_reading.IsModal(i) || (m_reading.IsArabic(i) && m_reading.Governs(i))) return;
        }
        std::size_t named = 0;
        for (const BodyMention& mention : m_reading.Mentions()) named += mention.end - mention.begin;
        if (named * 2 >= m_reading.Size()) TakeAll();
    }

    /// The first word of the name and of the offices before it: "the Director-General of SESRIC".
    [[nodiscard]] std::size_t BeginOf(const BodyMention& mention) const {
        std::size_t begin = mention.begin;
        while (begin > 0 && !m_reading.StartsSentence(begin) &&
               (m_reading.Is("title", begin - 1) || m_reading.IsArticle(begin - 1)))
            --begin;
        // "the Master of the Training Ship": any office, where it opens the sentence.
        if (begin > 1 && begin < mention.begin && m_reading.Is("name-of", begin) &&
            m_reading.BeginsLarge(begin - 1) &&
            (m_reading.StartsSentence(begin - 1) || m_reading.IsArticle(begin - 2)))
            --begin;
        while (begin > 0 && !m_reading.StartsSentence(begin) && m_reading.IsArticle(begin - 1)) --begin;
        return begin;
    }

    [[nodiscard]] bool HasTitle(const BodyMention& mention) const {
        for (std::size_t i = BeginOf(mention); i < mention.begin; ++i) {
            if (m_reading.Is("title", i) && !m_reading.IsArticle(i) && !m_reading.Is("open-end", i))
                return true;
        }
        return false;
    }

    /// A verb of reporting behind the subject; others who report with it may stand between.
    [[nodiscard]] bool ModalFollows(std::size_t token) const {
        std::size_t others = 0;
        for (std::size_t i = token; i < m_reading.Size() && others < kModalReach;) {
            if (i > token && m_reading.StartsSentence(i)) return false;
            if (m_reading.IsModal(i)) return true;
            const BodyMention* mention = m_reading.MentionAt(i);
            others += mention == nullptr;
            i = mention ? mention->end : i + 1;
        }
        return false;
    }

    /// The mention right before, when only connecting words stand between and its institution reports.
    [[nodiscard]] bool ReporterBefore(std::size_t index) const {
        if (index == 0) return false;
        const BodyMention& before = m_reading.Mentions()[index - 1];
        const BodyMention& mention = m_reading.Mentions()[index];
        if (!reporting.contains(before.institution)) return false;
        bool connected = mention.role == NameRole::And;
        for (std::size_t i = before.end; i < BeginOf(mention); ++i) {
            const bool connector = m_reading.Is("connector", i);
            if (!connector && !m_reading.IsArticle(i)) return false;
            connected = connected || connector;
        }
        const std::u32string_view gap = m_reading.GapBefore(mention.begin);
        const bool comma = gap.find(U',') != gap.npos || gap.find(char32_t{0x60C}) != gap.npos;
        return connected || gap.find(U'(') != gap.npos || (comma && ListGoesOn(index));
    }

    /// "SESRIC, ICDT and ICCD will": a comma joins two names when another follows or their verb does.
    [[nodiscard]] bool ListGoesOn(std::size_t index) const {
        const auto& mentions = m_reading.Mentions();
        const bool another =
            index + 1 < mentions.size() && mentions[index + 1].begin <= mentions[index].end + 3;
        return another || ModalFollows(mentions[index].end);
    }

    /// "will be briefed ... by": said of who speaks, not of who once made a thing.
    [[nodiscard]] bool PassiveBefore(std::size_t by) const {
        if (by == 0 || m_reading.Is("origin", by - 1)) return false;
        if (m_reading.Is("speech", by - 1)) return true;
        bool participle = false;
        for (std::size_t back = 1; back <= kPassiveReach && back <= by; ++back) {
            const std::size_t at = by - back;
            participle = participle || m_reading.Is("report-participle", at);
            if (participle && m_reading.Is("be", at)) return true;
            if (m_reading.StartsSentence(at)) break;
        }
        return false;
    }

    [[nodiscard]] bool GovernedBy(std::size_t at, const BodyMention& mention) const {
        if (!m_reading.Governs(at)) return false;
        if (m_reading.IsArabic(at))
            return mention.role != NameRole::Oblique || HasTitle(mention) || m_reading.Words()[at] == kBefore;
        const bool by = m_reading.Words()[at] == U"by" || m_reading.Words()[at] == U"par";
        return !by || PassiveBefore(at);
    }

    /// "الاستماع إلى تقرير المكتب".
    [[nodiscard]] bool IsHeard(std::size_t begin) const {
        constexpr std::size_t reach = 4;
        const bool report =
            begin > 0 && (m_reading.Is("speech", begin - 1) || m_reading.Is("report-object", begin - 1));
        for (std::size_t back = 2; report && back <= reach && back <= begin; ++back) {
            if (InSet(Phrases("hearing"), m_reading.Words()[begin - back])) return true;
        }
        return false;
    }

    /// "المركز مدعو إلى", "سيقوم أيضا المركز": the verb may stand behind the name, or a word between.
    [[nodiscard]] bool ArabicSubject(const BodyMention& mention, std::size_t begin) const {
        std::size_t before = begin;
        while (before > 0 && m_reading.Is("between", before - 1) && !m_reading.StartsSentence(before))
            --before;
        if (before > 0 && before < begin && m_reading.IsArabic(before - 1) && GovernedBy(before - 1, mention))
            return true;
        if (mention.role == NameRole::Oblique || !m_reading.StartsClause(begin)) return false;
        for (std::size_t i = mention.end; i < std::min(m_reading.Size(), mention.end + 3); ++i) {
            if (m_reading.StartsClause(i)) return false;
            if (m_reading.IsArabic(i) && m_reading.Governs(i) && !m_reading.Is("between", i)) return true;
        }
        return false;
    }

    [[nodiscard]] bool Reports(std::size_t index) const {
        const BodyMention& mention = m_reading.Mentions()[index];
        if (ReporterBefore(index)) return true;
        const std::size_t begin = BeginOf(mention);
        if (begin > 0 && GovernedBy(begin - 1, mention)) return true;
        if (mention.begin > 0 && begin < mention.begin && GovernedBy(mention.begin - 1, mention)) return true;
        if (m_reading.IsArabic(mention.begin) && (ArabicSubject(mention, begin) || IsHeard(begin)))
            return true;
        return m_reading.StartsClause(begin) && mention.role != NameRole::Oblique &&
               ModalFollows(mention.end);
    }

    const InstitutionIndex& m_index;
    const ActionReading& m_reading;
};

}  // namespace

ReporterFinder::ReporterFinder(const InstitutionNames& names) : m_index(names) {}

ReportersFound ReporterFinder::Find(std::string_view text, const std::vector<std::string>& damagedLines,
                                    ActionForm form) const {
    const ActionReading reading(m_index, text);
    ReporterSearch search(m_index, reading);
    if (form == ActionForm::Names) {
        search.TakeAll();
    } else {
        search.JudgeMentions();
    }
    if (!damagedLines.empty()) {
        FindNamesAcrossSeams(m_index, damagedLines, search.reporting);
        search.JudgeMentions();
    }
    ReportersFound found;
    found.keys = search.Keys();
    found.unknown = form == ActionForm::Names ? UnknownNamesIn(reading) : UnknownReportersIn(reading);
    return found;
}

}  // namespace mahdar::agenda
