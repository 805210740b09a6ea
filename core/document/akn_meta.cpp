// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/akn_meta.h"

#include "core/document/page_text.h"
#include "core/document/xml_part.h"

namespace mahdar::page {
namespace {

/// Three letters, as the naming convention of the standard wants them.
const char* LanguageCode(Language language) {
    switch (language) {
        case Language::Arabic:
            return "ara";
        case Language::English:
            return "eng";
        case Language::French:
            break;
    }
    return "fra";
}

/// What may stand in an address: the symbol with everything else turned into hyphens.
std::string Slug(const std::string& text) {
    std::string slug;
    for (const char byte : text) {
        const bool plain =
            (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        if (plain)
            slug += byte;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug.empty() ? "report" : slug;
}

std::string Day(const Document& document) {
    return document.created.size() >= 10 ? document.created.substr(0, 10) : "0001-01-01";
}

void AddCore(pugi::xml_node node, const std::string& about, const std::string& whole,
             const std::string& day) {
    Child(node, "FRBRthis", {{"value", about}});
    Child(node, "FRBRuri", {{"value", whole}});
    Child(node, "FRBRdate", {{"date", day}, {"name", "Generation"}});
    Child(node, "FRBRauthor", {{"href", "#organisation"}});
}

}  // namespace

void AddAknMeta(pugi::xml_node doc, const Document& document, const std::string& component) {
    const std::string day = Day(document);
    const std::string work = "/akn/int/doc/report/" + day + '/' + Slug(document.subject);
    const std::string expression = work + '/' + LanguageCode(document.language) + '@' + day;
    const std::string part = "/!" + component;
    pugi::xml_node meta = Child(doc, "meta");
    pugi::xml_node identification = Child(meta, "identification", {{"source", "#organisation"}});
    pugi::xml_node node = Child(identification, "FRBRWork");
    AddCore(node, work + part, work, day);
    Child(node, "FRBRcountry", {{"value", "int"}});
    node = Child(identification, "FRBRExpression");
    AddCore(node, expression + part, expression, day);
    Child(node, "FRBRlanguage", {{"language", LanguageCode(document.language)}});
    node = Child(identification, "FRBRManifestation");
    AddCore(node, expression + part + ".xml", expression + ".xml", day);
    Child(node, "FRBRformat", {{"value", "application/akn+xml"}});
    const std::string author = OneLine(document.author);
    if (component != kMainComponent) return;  // named once in the whole file
    pugi::xml_node references = Child(meta, "references", {{"source", "#organisation"}});
    Child(references, "TLCOrganization",
          {{"eId", "organisation"},
           {"href", "/akn/ontology/organization/int/" + Slug(author)},
           {"showAs", author.empty() ? "Mahdar" : author}});
}

}  // namespace mahdar::page
