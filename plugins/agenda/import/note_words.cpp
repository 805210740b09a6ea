// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/note_words.h"

#include "core/base/error.h"
#include "plugins/agenda/import/date_words.h"

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
    {"read-from-pdf",
     "جُمعت السطور بحسب مواضع الحروف على الصفحة. وإن تيسرت وثيقة Word فالأفضل استيرادها، ففيها ما لا تظهره صفحاتها.",
     "Les lignes ont été reconstituées d'après la place des lettres sur la page. Si le document Word est disponible, "
     "importez-le : il en dit plus que ses pages."},
    {"page-furniture", "أُسقطت السطور المكررة في رأس الصفحات أو ذيلها مع أرقامها، وعددها %1.",
     "Les lignes répétées en tête ou au pied des pages (%1) et les numéros de page ont été écartés."},
    {"turned-text", "أُسقط ما كُتب على الصفحة عمودياً أو مقلوباً.",
     "Le texte écrit verticalement ou à l'envers sur la page a été écarté."},
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
    {"event-after-meeting",
     "البند %1: تاريخ «%2» هو %3، أي ليس قبل الاجتماع المقرر في %4 الذي يُنتظر أن يُحاط علما بنتائجه.",
     "Point %1 : « %2 » est daté du %3, et non d'avant la réunion du %4 qui doit en entendre les résultats."},
    {"dates-outside-period",
     "يحدد البند %1 موعد «%2» في %3، غير أن عدد الاجتماعات المؤرخة خارج هذه المدة في بنود أخرى هو %4.",
     "Le point %1 place « %2 » en %3, mais %4 de ses réunions sont datées hors de cette période sous d'autres points."},
    {"ordinal-conflict",
     "البند %1: يذكر الشرح الاجتماع رقم %2، ويذكر الإجراء المطلوب الاجتماع رقم %3 («%4»).",
     "Point %1 : l'exposé parle de la réunion n° %2, la mesure requise de la réunion n° %3 (« %4 »)."},
    {"count-below-ordinal",
     "البند %1: ورد أن عدد الاجتماعات المعقودة حتى الآن هو %2، مع أن الاجتماع رقم %3 قد عُقد.",
     "Point %1 : %2 réunions auraient été tenues à ce jour, alors que la réunion n° %3 a déjà eu lieu."},
    {"other-session",
     "يورد البند %1 طلبا صادرا عن الدورة %2، في حين أن الطلبات الواردة في هذه الوثيقة صادرة عن الدورة %3.",
     "Le point %1 reprend une demande de la session %2, alors que les demandes de ce document sont celles de la session %3."},
    {"ask-unanswered",
     "البند %1: طلبت الدورة %2 أمرا من %3، ولا يوجد في البند إجراء مطلوب يقدم بموجبه تقريرا عنه.",
     "Point %1 : la session %2 a adressé une demande à %3, mais aucune mesure requise de ce point ne l'appelle à en rendre compte."},
    {"former-name",
     "يستعمل البند %1 الاسم السابق «%2»، والاسم الحالي هو «%3».",
     "Le point %1 emploie l'ancien nom « %2 » ; le nom actuel est « %3 »."},
    {"reporter-other-name",
     "البند %1: سُميت الجهة التي تقدم التقرير «%2»، وهو ليس من أسماء %3. يُرجى التحقق من المقصود.",
     "Point %1 : le rapporteur est appelé « %2 », ce qui n'est pas un nom de %3. Vérifiez de qui il s'agit."},
    {"acronym-shared",
     "يدل المختصر %1 على «%2» في البند %3 وعلى «%4» في البند %5.",
     "Le sigle %1 désigne « %2 » au point %3 et « %4 » au point %5."},
    {"part-outside-whole",
     "البند %1: تاريخ أحد الأجزاء هو %2، وهو خارج مدة الكل أي %3.",
     "Point %1 : une partie est datée du %2, en dehors des dates de l'ensemble, %3."},
    {"two-numbers", "البند %1: «%2» رقمه %3 في موضع و%4 في موضع آخر.",
     "Point %1 : « %2 » porte le n° %3 à un endroit et le n° %4 à un autre."},
    {"two-dates", "البند %1: تاريخ «%2» هو %3 في موضع و%4 في موضع آخر.",
     "Point %1 : « %2 » est daté du %3 à un endroit et du %4 à un autre."},
    {"next-number", "يتحدث البند %1 عن الاجتماع المقبل رقم %2، ويتحدث الإجراء المطلوب عن الاجتماع رقم %3.",
     "Le point %1 parle de la prochaine réunion, n° %2, et sa mesure de la réunion n° %3."},
    {"name-given-up", "يستعمل البند %1 الاسم «%2»، والوثيقة نفسها تصفه بأنه اسم سابق.",
     "Le point %1 emploie le nom « %2 », que le document lui-même donne pour ancien."},
    {"name-drift", "وردت تسمية %1 بلفظ «%2» في البند %3، وبلفظ «%4» في موضع آخر.",
     "%1 est appelé « %2 » au point %3 et « %4 » ailleurs."},
    {"reporter-not-asked",
     "البند %1: سيقدم %2 تقريرا عما طلبته الدورة %3 من %4. يُرجى التحقق ممن يقدم التقرير.",
     "Point %1 : %2 doit rendre compte de ce que la session %3 a demandé à %4. Vérifiez qui en rend compte."},
    {"no-reporter", "البند %1: أُعلن عن تقرير ولم يُسمَّ من يقدمه.",
     "Point %1 : un rapport est annoncé sans que personne soit désigné pour le présenter."},
    {"list-count", "البند %1: «%2»: العدد المعلن %3، والمذكور %4.",
     "Point %1 : « %2 » annonce %3 éléments, %4 sont énumérés."},
    {"two-counts", "يتحدث البند %1 عن «%2» وعن «%3».", "Le point %1 parle de « %2 » et de « %3 »."},
    {"session-undated", "ما طُلب يحل أجله في الدورة %1، ولا تذكر هذه الوثيقة موعدها في أي موضع.",
     "Ce qui a été demandé est attendu pour la session %1, que ce document ne date nulle part."},
    {"reversed-range", "البند %1: المدى «%2» تنازلي.", "Point %1 : l'intervalle « %2 » est décroissant."},
    {"doubled-word", "البند %1: تكررت كلمة «%2».", "Point %1 : « %2 » est écrit deux fois."},
    {"theme-differs",
     "البند %1: الموضوع في العنوان «%2» وفي النص «%3».",
     "Point %1 : le thème est « %2 » dans le titre et « %3 » dans le texte."},
};

}  // namespace

LocalText NoteWords(const ReadNote& note) {
    LocalText text;
    text.en = FillIn(note.messageId, WithDatesInWords(note.arguments, Language::English));
    for (const Sentence& sentence : kSentences) {
        if (note.code != sentence.code) continue;
        text.ar = FillIn(sentence.ar, WithDatesInWords(note.arguments, Language::Arabic));
        text.fr = FillIn(sentence.fr, WithDatesInWords(note.arguments, Language::French));
    }
    return text;
}

}  // namespace mahdar::agenda
