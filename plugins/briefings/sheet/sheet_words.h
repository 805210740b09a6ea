// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "core/session/session.h"
#include "plugins/briefings/sheet/phrases.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::briefings {

/// One session in one language, worded for paper. Keeps references: lives as long as one composition.
class SheetWords {
public:
    SheetWords(const Session& session, const Phrases& phrases, Language language)
        : m_session(session), m_phrases(phrases), m_language(language) {}

    [[nodiscard]] const Session& State() const noexcept { return m_session; }
    [[nodiscard]] Language TheLanguage() const noexcept { return m_language; }
    [[nodiscard]] const Phrases& ThePhrases() const noexcept { return m_phrases; }

    [[nodiscard]] std::string Say(std::string_view key, const std::vector<std::string>& arguments = {}) const {
        return m_phrases.In(m_language, key, arguments);
    }
    [[nodiscard]] std::string Count(std::string_view key, int number) const {
        return m_phrases.Count(m_language, key, number);
    }
    [[nodiscard]] std::string Joined(const std::vector<std::string>& words) const;

    /// The text in the sheet's language, else the best there is, marked with the language it is in.
    [[nodiscard]] page::Run Text(const LocalText& text) const;
    /// The same for a block of its own: the language to set it in, none if it is the sheet's.
    [[nodiscard]] std::optional<Language> LanguageOf(const LocalText& text) const;

    /// A cell whose main words are `text`: set in that text's language, what else it holds kept in the sheet's.
    [[nodiscard]] page::Cell CellOf(page::Runs runs, const LocalText& text) const;

    /// Acronym, or the name where there is none.
    [[nodiscard]] std::string Name(const InstitutionId& institution) const;
    [[nodiscard]] std::string Names(const std::vector<InstitutionId>& institutions) const;
    /// The title of an item, or "Sub-item 2" for one without.
    [[nodiscard]] page::Run Title(const AgendaItem& item) const;
    /// "10 · Alleviating Poverty", and the sub-item on a second line.
    [[nodiscard]] page::Runs ItemLabel(const AgendaItem& item) const;

    /// A section's heading with a quiet word beside it; `note` may be empty.
    [[nodiscard]] page::Heading Section(std::string_view key, const std::string& note = {}, int level = 2) const;
    [[nodiscard]] page::Cell ColumnTitle(std::string_view key) const;
    /// A glyph and the state's word in its tone.
    [[nodiscard]] page::Runs StateRuns(MandateState state) const;
    [[nodiscard]] page::Runs StateRuns(DocumentState state) const;
    /// Titles and states of documents, one below the other.
    [[nodiscard]] page::Runs Documents(const std::vector<MeetingDocument>& documents) const;
    /// "10 minutes", or that there is no limit.
    [[nodiscard]] std::string Minutes(int minutes) const;

private:
    const Session& m_session;
    const Phrases& m_phrases;
    Language m_language;
};

}  // namespace mahdar::briefings
