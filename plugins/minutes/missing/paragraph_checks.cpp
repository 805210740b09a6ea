// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/missing/paragraph_checks.h"

#include "core/text/fold.h"
#include "plugins/minutes/missing/finding_words.h"
#include "plugins/minutes/missing/name_spelling.h"
#include "plugins/minutes/missing/text_references.h"
#include "plugins/minutes/report/annexes.h"

#include <algorithm>
#include <set>

namespace mahdar {
namespace {

constexpr FindingWords kMissing{"language-missing", FindingSeverity::Medium, "الفقرة %1 ناقصة باللغة %2.",
                                "Paragraph %1 is missing in %2.", "Le paragraphe %1 manque en %2."};
constexpr FindingWords kStale{"language-stale", FindingSeverity::Medium,
                              "نص الفقرة %1 باللغة %2 أقدم من أصله.",
                              "The %2 text of paragraph %1 is older than its original.",
                              "Le texte %2 du paragraphe %1 est antérieur à l'original."};
constexpr FindingWords kBracket{"open-bracket", FindingSeverity::High,
                                "في الفقرة %1 نص لا يزال بين قوسين معقوفين.",
                                "Paragraph %1 still has text in square brackets.",
                                "Le paragraphe %1 contient encore un texte entre crochets."};
constexpr FindingWords kProposal{"proposal-open", FindingSeverity::High,
                                 "لم يُبتّ بعد في التعديل المقترح %2 على الفقرة %1.",
                                 "Proposal %2 on paragraph %1 is not settled.",
                                 "La proposition %2 concernant le paragraphe %1 n'est pas tranchée."};
constexpr FindingWords kDocument{
    "document-unknown", FindingSeverity::Medium, "تذكر الفقرة %1 الوثيقة %2، وهي غير مدرجة في قائمة الوثائق.",
    "Paragraph %1 cites document %2, which is not in the list of documents.",
    "Le paragraphe %1 cite le document %2, qui ne figure pas dans la liste des documents."};
constexpr FindingWords kReference{
    "paragraph-unknown", FindingSeverity::Medium,
    "تحيل الفقرة %1 إلى الفقرة %2، وليس في التقرير فقرة بهذا الرقم.",
    "Paragraph %1 refers to paragraph %2, and the report has none of that number.",
    "Le paragraphe %1 renvoie au paragraphe %2, et le rapport n'en compte aucun de ce numéro."};
constexpr FindingWords kAnnex{
    "annex-unknown", FindingSeverity::Medium, "تحيل الفقرة %1 إلى المرفق %2، وليس للتقرير مرفق بهذا الرقم.",
    "Paragraph %1 refers to annex %2, and the report has no such annex.",
    "Le paragraphe %1 renvoie à l'annexe %2, et le rapport ne comporte pas cette annexe."};
constexpr FindingWords kName{"name-spelled-otherwise", FindingSeverity::Medium,
                             "ورد في الفقرة %1 اسم «%2»، وهو في قائمة المشاركين «%3».",
                             "Paragraph %1 writes \"%2\"; the list of participants has \"%3\".",
                             "Le paragraphe %1 porte « %2 » ; la liste des participants indique « %3 »."};
constexpr FindingWords kAbsent{
    "institution-not-attending", FindingSeverity::Medium, "تذكر الفقرة %1 جهة غير واردة في قائمة الحضور: %2.",
    "Paragraph %1 names %2, which is not in the list of participants.",
    "Le paragraphe %1 mentionne %2, qui ne figure pas sur la liste des participants."};
constexpr FindingWords kNumbers{"numbers-to-renew", FindingSeverity::Medium,
                                "الترقيم غير متصل عند الفقرة %1: أُدرجت فقرات أو حُذفت. أعد الترقيم قبل الختم.",
                                "The numbers do not run on at paragraph %1: paragraphs were inserted or "
                                "deleted. Number them anew before sealing.",
                                "La numérotation est discontinue au paragraphe %1 : des paragraphes ont été "
                                "insérés ou supprimés. Renumérotez avant de sceller."};

/// The name of a language inside a sentence of another: "الإنجليزية", "English", "français".
LocalText NameOf(Language language) {
    switch (language) {
        case Language::English:
            return {"الإنجليزية", "English", "anglais"};
        case Language::French:
            return {"الفرنسية", "French", "français"};
        case Language::Arabic:
            break;
    }
    return {"العربية", "Arabic", "arabe"};
}

/// The languages the record is to be in; those in use if the meeting does not say.
std::vector<Language> WantedLanguages(const Session& session) {
    std::vector<Language> wanted = session.TheMeeting().languages;
    if (!wanted.empty()) return wanted;
    for (const Language language : kLanguages) {
        const bool used = std::ranges::any_of(
            session.Paragraphs(), [&](const Paragraph& row) { return !row.text.Get(language).empty(); });
        if (used) wanted.push_back(language);
    }
    return wanted;
}

class Checker {
public:
    Checker(const Session& session, std::vector<Finding>& findings)
        : m_session(session), m_findings(findings), m_wanted(WantedLanguages(session)), m_spelling(session) {
        for (const MeetingDocument& row : session.Documents()) m_symbols.insert(FoldForSearch(row.symbol));
        m_symbols.insert(FoldForSearch(session.TheMeeting().symbol));
        for (const InstitutionId& id : Attending(session)) m_attending.insert(id.value);
        m_annexes = static_cast<int>(AnnexesOf(session, ReportForm::Report).size());
        m_keepsAttendance = session.Participants().Size() > 0;
        for (const ReportEntry& entry : ReportOrder(session)) {
            if (entry.number > 0) m_numbers.insert(entry.number);
        }
    }

    void Check(const Paragraph& row, const ReportEntry& entry) {
        m_row = &row;
        m_label = {NumberLabel(entry, Language::Arabic), NumberLabel(entry, Language::English),
                   NumberLabel(entry, Language::French)};
        bool open = false;
        for (const Language language : kLanguages) {
            const std::string& text = row.text.Get(language);
            open = open || text.find_first_of("[]") != std::string::npos;
            CheckLanguage(language, text);
            if (!text.empty()) CheckText(language, text);
        }
        if (open) Add(kBracket, "", {});
        for (const Proposal& proposal : m_session.Proposals()) {
            if (proposal.paragraph == row.id && proposal.state == ProposalState::Open)
                Add(kProposal, std::to_string(proposal.number), {Same(std::to_string(proposal.number))});
        }
        if (row.kind == ParagraphKind::Narrative) CheckBodies();
    }

    void AddNumbers(const Paragraph& row, const LocalText& label) {
        m_row = &row;
        m_label = label;
        Add(kNumbers, "", {});
    }

private:
    void Add(const FindingWords& words, const std::string& detail, std::vector<LocalText> arguments) {
        arguments.insert(arguments.begin(), m_label);
        m_findings.push_back(MakeFinding(words, m_row->id.value + (detail.empty() ? "" : ":" + detail),
                                         m_row->item, arguments));
    }

    void CheckLanguage(Language language, const std::string& text) {
        const std::string code(Code(language));
        const bool wanted = std::ranges::find(m_wanted, language) != m_wanted.end();
        if (wanted && text.empty()) Add(kMissing, code, {NameOf(language)});
        if (m_row->status.Get(language) == TextStatus::Stale) Add(kStale, code, {NameOf(language)});
    }

    void CheckText(Language language, const std::string& text) {
        const std::string code(Code(language));
        for (const std::string& symbol : SymbolsIn(text)) {
            if (!m_symbols.contains(FoldForSearch(symbol))) Once(kDocument, symbol, {Same(symbol)});
        }
        for (const int number : ParagraphsIn(text)) {
            if (!m_numbers.contains(number))
                Once(kReference, std::to_string(number), {Same(std::to_string(number))});
        }
        for (const int annex : AnnexesIn(text)) {
            if (annex < 1 || annex > m_annexes)
                Once(kAnnex, std::to_string(annex), {Same(std::to_string(annex))});
        }
        for (const Misspelling& slip : m_spelling.Check(text, language))
            Once(kName, code + ":" + slip.written, {Same(slip.written), Same(slip.listed)});
    }

    /// The same fault in several languages is told once.
    void Once(const FindingWords& words, const std::string& detail, std::vector<LocalText> arguments) {
        const FindingId id{std::string(words.code) + ":" + m_row->id.value + ":" + detail};
        if (std::ranges::none_of(m_findings, [&](const Finding& row) { return row.id == id; }))
            Add(words, detail, std::move(arguments));
    }

    /// Bodies of the register that the text names; States are left out, whose names are those of places too.
    void CheckBodies() {
        if (!m_keepsAttendance) return;
        std::string all;
        for (const Language language : kLanguages) all += ' ' + FoldForSearch(m_row->text.Get(language));
        all += ' ';
        for (const Institution& body : m_session.Institutions()) {
            if (body.kind == InstitutionKind::MemberState || m_attending.contains(body.id.value)) continue;
            if (Names(all, body))
                Add(kAbsent, body.id.value,
                    {{body.names.Best(Language::Arabic), body.names.Best(Language::English),
                      body.names.Best(Language::French)}});
        }
    }

    static bool Names(const std::string& folded, const Institution& body) {
        constexpr std::size_t kShortest = 4;
        for (const std::string& name : {body.acronym, body.names.ar, body.names.en, body.names.fr}) {
            const std::string needle = FoldForSearch(name);
            if (needle.size() < kShortest) continue;
            const bool latin = static_cast<unsigned char>(needle[0]) < 0x80;
            // Arabic joins prefixes to a name; in Latin script a name stands between spaces.
            if (folded.find((latin ? " " : "") + needle + ' ') != std::string::npos) return true;
        }
        return false;
    }

    const Session& m_session;
    std::vector<Finding>& m_findings;
    std::vector<Language> m_wanted;
    NameSpelling m_spelling;
    std::set<std::string> m_symbols;
    std::set<std::string> m_attending;
    std::set<int> m_numbers;
    int m_annexes = 0;  ///< of the report; the other forms have fewer
    bool m_keepsAttendance = false;
    const Paragraph* m_row = nullptr;
    LocalText m_label;
};

}  // namespace

void CheckParagraphs(const Session& session, std::vector<Finding>& findings) {
    Checker checker(session, findings);
    int before = 0;
    bool told = false;
    for (const ReportEntry& entry : ReportOrder(session)) {
        if (entry.paragraph != nullptr) checker.Check(*entry.paragraph, entry);
        const bool gap = entry.number > before + 1 || entry.bis > 0;
        if (gap && !told && entry.paragraph != nullptr) {
            checker.AddNumbers(*entry.paragraph,
                               {NumberLabel(entry, Language::Arabic), NumberLabel(entry, Language::English),
                                NumberLabel(entry, Language::French)});
            told = true;
        }
        if (entry.number > 0) before = entry.number;
    }
}

}  // namespace mahdar
