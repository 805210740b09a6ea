// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/note_words.h"

#include "core/base/error.h"

namespace mahdar::agenda {
namespace {

struct Sentence {
    const char* code;
    const char* ar;
    const char* fr;
};

constexpr Sentence kSentences[] = {
    {"invalid-utf8", "تعذرت قراءة بعض الرموز، وعدد السطور المعنية %1، وقد وُضعت مكانها علامة استبدال.",
     "Certains caractères sont illisibles (%1 ligne(s)) ; un signe de remplacement tient leur place."},
    {"control-characters", "أُسقطت رموز تحكم غير مرئية، وعدد السطور المعنية %1.",
     "Des caractères de commande invisibles ont été écartés (%1 ligne(s))."},
    {"encoding-guessed",
     "قُرئ النص بترميز %1 استنتاجاً من حروفه. إن لم تكن كلماته مفهومة فأعد قراءة الملف بترميز آخر.",
     "Le texte a été lu en %1, d'après ses lettres. Si les mots n'ont pas de sens, relisez le fichier avec "
     "un autre codage."},
    {"tracked-changes",
     "في الوثيقة تعديلات مسجلة لم يبتّ فيها أحد بعد. قُرئت الإضافات وأُهمل المحذوف.",
     "Le document contient des modifications que personne n'a encore acceptées. Les ajouts ont été lus, les suppressions "
     "écartées."},
    {"hidden-text", "أُهمل ما في الوثيقة من نص مخفي.", "Le texte masqué du document a été écarté."},
    {"table-of-contents", "أُهمل جدول المحتويات.", "La table des matières a été écartée."},
    {"other-files",
     "جزء من الوثيقة ملف بصيغة أخرى داخلها ولم يُقرأ. احفظ الوثيقة من جديد في Word ثم استورد المحفوظ.",
     "Une partie du document est un fichier d'un autre format et n'a pas été lue. Enregistrez de nouveau le document dans "
     "Word, puis importez le résultat."},
    {"no-title", "جزء من البند %1 بلا عنوان. يُرجى وضع عنوان له قبل الاجتماع.",
     "Une partie du point %1 n'a pas de titre. Donnez-lui-en un avant la réunion."},
    {"no-items", "لم يُعثر على أي بند. يُرجى التحقق من أن الوثيقة هي جدول الأعمال المشروح.",
     "Aucun point n'a été trouvé. Vérifiez qu'il s'agit bien de l'ordre du jour annoté."},
    {"noise-lines", "أُسقطت أرقام الصفحات وقوائم الروابط، وعدد السطور المعنية %1.",
     "Des numéros de page et des listes de liens ont été écartés (%1 ligne(s))."},
    {"annex-lines", "ما بعد البند الأخير مرفقات أو قوائم لا تخص أي بند، وعدد سطورها %1.",
     "Après le dernier point viennent des annexes ou des listes qui n'appartiennent à aucun point (%1 ligne(s))."},
    {"damaged-order",
     "كانت سطور الوثيقة محفوظة بترتيبها المرئي فأُعيدت إلى ترتيبها، وعدد السطور التي ينبغي أن يقرأها أحد %1.",
     "Les lignes étaient enregistrées dans l'ordre visuel et ont été remises en ordre ; %1 d'entre elles sont à relire."},
    {"seam-period", "كانت سطور الوثيقة مقطوعة بعد كل %1 حرفا، فأُعيدت إلى ترتيبها على هذا الأساس.",
     "Les lignes de ce document étaient coupées tous les %1 caractères ; c'est d'après cela qu'elles ont été remises en "
     "ordre."},
    {"no-seam-period",
     "لم يتسنَّ تقدير مواضع انقطاع السطور إلا من كلمات الوثيقة. يُرجى قراءة الترتيب المقترح قبل اعتماده.",
     "L'endroit où les lignes ont été coupées n'a pu être deviné que d'après les mots du document. Lisez l'ordre "
     "proposé avant de l'accepter."},
};

}  // namespace

LocalText NoteWords(const ReadNote& note) {
    LocalText text;
    text.en = FillIn(note.messageId, note.arguments);
    for (const Sentence& sentence : kSentences) {
        if (note.code != sentence.code) continue;
        text.ar = FillIn(sentence.ar, note.arguments);
        text.fr = FillIn(sentence.fr, note.arguments);
    }
    return text;
}

}  // namespace mahdar::agenda
