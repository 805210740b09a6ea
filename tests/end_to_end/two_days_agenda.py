# SPDX-License-Identifier: LGPL-2.1-or-later
"""The papers of the meeting of two days: its annotated agenda, its list of participants, and what is said in it."""
import csv
import pathlib

REGISTER = pathlib.Path(__file__).resolve().parents[2] / "core" / "session" / "data"
# Bodies the register does not know: they come with the list of participants.
GUESTS = [f"Guest Body {word}" for word in ("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta")]
ORDINALS = ("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split() +
            ["الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر"])

# Arabic title, English, French, background, who reports.
ITEMS = [
    ("افتتاح الاجتماع وإقرار جدول الأعمال", "Opening of the Meeting and Adoption of the Agenda",
     "Ouverture de la réunion et adoption de l'ordre du jour",
     "يفتتح الرئيس الاجتماع ويرحب بالوفود، ثم يعرض جدول الأعمال وبرنامج العمل على المشاركين لإقرارهما.", []),
    ("متابعة تنفيذ القرارات السابقة", "Follow-up of Previous Decisions", "Suivi des décisions antérieures",
     "وزعت الأمانة على الدول الأعضاء جدولا يبين ما نفذ من القرارات السابقة وما لم ينفذ منها، ووردت عليه ملاحظات من سبعة عشر "
     "وفدا.", ["CCO"]),
    ("التجارة البينية", "Trade among the Member States", "Commerce entre les États membres",
     "ارتفعت حصة التجارة البينية من مجموع تجارة الدول الأعضاء في السنوات الثلاث الأخيرة، غير أن الفوارق بين الأقاليم ما زالت "
     "واسعة.", ["ICDT", "ITFC"]),
    ("نظام الأفضليات التجارية", "The Trade Preferential System", "Le Système de préférences commerciales",
     "دخل النظام حيز التنفيذ، وبقي أن تودع دول أعضاء أخرى قوائم تنازلاتها حتى يتسع نطاق السلع المشمولة به.", ["TNC"]),
    ("تمويل التجارة وتأمين الصادرات", "Trade Finance and Export Insurance",
     "Financement du commerce et assurance des exportations",
     "تتوسع برامج تمويل التجارة سنة بعد سنة، ويطلب المصدرون الصغار إجراءات أيسر وآجالا أطول.", ["ICIEC"]),
    ("المواصفات والاعتماد", "Standards and Accreditation", "Normes et accréditation",
     "اعتمدت في العام الماضي اثنتا عشرة مواصفة جديدة، وأبدت هيئات وطنية عدة رغبتها في الاعتراف المتبادل بشهادات المطابقة.",
     ["SMIIC"]),
    ("دور القطاع الخاص", "The Role of the Private Sector", "Le rôle du secteur privé",
     "يعول على القطاع الخاص في تنفيذ المشروعات المشتركة، وقد عقدت لذلك ثلاثة لقاءات بين أصحاب الأعمال.", ["ICCD"]),
    ("التحكيم في المنازعات التجارية", "Arbitration of Commercial Disputes", "Arbitrage des différends commerciaux",
     "بدأ المركز عمله ونشر قواعده باللغات الثلاث، وينتظر أن تدرج الدول الأعضاء شرط التحكيم في عقودها النموذجية.", ["OIC-AC"]),
    ("النقل والممرات العابرة", "Transport and Transit Corridors", "Transport et corridors de transit",
     "ما زال العبور بالحدود البرية يستغرق أياما في بعض الممرات، والحل في توحيد الوثائق وتبادل البيانات قبل الوصول.", ["CCO"]),
    ("السياحة", "Tourism", "Tourisme",
     "تعافت حركة السياحة بين الدول الأعضاء، وتدرس فرق العمل دليلا موحدا للمقاصد التراثية.", ["SESRIC"]),
    ("الزراعة والأمن الغذائي", "Agriculture and Food Security", "Agriculture et sécurité alimentaire",
     "تستورد دول أعضاء كثيرة أكثر من نصف حاجتها من الحبوب، فكان تخزين الاحتياطي وتبادل المعلومات من أولويات التعاون.", ["IsDB"]),
    ("التخفيف من الفقر", "Poverty Alleviation", "Réduction de la pauvreté",
     "مول الصندوق مشروعات في خمس عشرة دولة، وعرضت نتائج تقييم مستقل لها في مطلع السنة.", ["ISFD"]),
    ("البورصات وأسواق رأس المال", "Exchanges and Capital Markets", "Bourses et marchés de capitaux",
     "أطلق مؤشر مشترك للأسهم، وتبحث هيئات الرقابة تيسير الإدراج المتبادل للصكوك.", ["BIST", "CMB"]),
    ("التعاون بين البنوك المركزية", "Cooperation among Central Banks", "Coopération entre les banques centrales",
     "اجتمع المحافظون في الخريف واتفقوا على برنامج للتدريب في نظم الدفع وفي الرقابة على المصارف.", ["CBRT"]),
    ("العلوم والتقانة والاقتصاد الرقمي", "Science, Technology and the Digital Economy",
     "Sciences, technologies et économie numérique",
     "تتباين الدول الأعضاء في الإنفاق على البحث، ويقترح إنشاء شبكة لمراكز التميز يتبادل فيها الباحثون.", ["COMSTECH"]),
    ("الإحصاء وبناء القدرات", "Statistics and Capacity Building", "Statistiques et renforcement des capacités",
     "نظمت في السنة الماضية ست وعشرون دورة تدريبية، وحدثت قاعدة البيانات بأرقام اثنتين وخمسين دولة.", ["SESRIC"]),
    ("المسائل المتصلة بالنظام التجاري العالمي", "Matters Related to the World Trading System",
     "Questions relatives au système commercial mondial",
     "تتفاوض خمس دول أعضاء على الانضمام، وتحتاج إلى مساعدة فنية في إعداد العروض.", ["WTO", "ICDT"]),
    ("تمويل المشروعات", "Project Funding", "Financement de projets",
     "وردت في الدورة الأخيرة مئة وعشرون فكرة مشروع، اختير منها أربعة عشر مشروعا بدأ تنفيذ أكثرها.", ["ICD", "CCO"]),
]
# Put on the agenda while the meeting is on.
LATER = [
    ("موعد الاجتماع المقبل ومكانه", "Date and Venue of the Next Meeting", "Date et lieu de la prochaine réunion"),
    ("ما يستجد من أعمال", "Any Other Business", "Questions diverses"),
]

NOTES = [
    ("ar", "أشار أحد الوفود إلى أن التقدم المحرز لا يزال دون المأمول، ودعا إلى تحديد مهل واضحة."),
    ("ar", "شدد عدد من الوفود على ضرورة إشراك القطاع الخاص في مرحلة الإعداد لا في مرحلة التنفيذ وحدها."),
    ("ar", "رد ممثل المؤسسة على الأسئلة، وأوضح أن الكلفة وزعت على ثلاث سنوات."),
    ("ar", "طلب أحد الوفود إيضاحا عن معايير اختيار المستفيدين، ووعدت الأمانة بموافاته بها كتابة."),
    ("ar", "لوحظ أن البيانات المتاحة لا تشمل السنة الأخيرة، واتفق على استكمالها قبل الاجتماع المقبل."),
    ("ar", "عرض أحد الوفود استضافة حلقة عمل إقليمية في النصف الثاني من السنة."),
    ("en", "One delegation asked how the beneficiaries had been chosen and was promised a written answer."),
    ("en", "Several delegations stressed that documents should reach the capitals four weeks before the meeting."),
    ("fr", "Une délégation a proposé d'accueillir un atelier régional au second semestre."),
]
# Verb of the formula bank, whether a body is named, Arabic, English, French, due.
DECISIONS = [
    ("requested", "تقديم تقرير مرحلي عن التنفيذ", "to submit a progress report on the implementation",
     "de présenter un rapport d'étape sur la mise en œuvre", "43rd Meeting"),
    ("took-note-with-appreciation", "الإحاطة المقدمة عن أنشطتها", "the briefing on its activities",
     "l'exposé sur ses activités", ""),
    ("welcomed", "العرض الخاص باستضافة حلقة العمل", "the offer to host the workshop", "l'offre d'accueillir l'atelier", ""),
]
REASONS = ["لم تضغط اليد في حينه", "خطأ في قراءة اللوحة", "صححه الرئيس", "read from the wrong name plate"]


def _rows(name):
    with open(REGISTER / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


STATES = [row["key"] for row in _rows("member-states.tsv")]
BODIES = {row["key"]: row for row in _rows("institutions.tsv") if row["key"] != "COMCEC"}
INSTITUTIONS = list(BODIES)
# What the English tables call a speaker.
NAMES = {**{row["key"]: row["name_en"] for row in _rows("member-states.tsv")},
         **{key: row["acronym"] for key, row in BODIES.items()}}


def reporters():
    """Path of an item -> the bodies that are to report under it."""
    return {str(number): item[4] for number, item in enumerate(ITEMS, 1) if item[4]}


def agenda_text():
    """The annotated agenda as the secretariat would send it, of the items known beforehand."""
    lines = ["الاجتماع الثاني والأربعون للجنة المتابعة", "مشروع جدول الأعمال المشروح", "",
             "تقدم هذه الوثيقة شرحا لبنود جدول أعمال الاجتماع الثاني والأربعين للجنة المتابعة، الذي سيعقد في أنقرة، 13-14 مايو "
             "2025.", ""]
    for number, (title, _, _, background, names) in enumerate(ITEMS, 1):
        lines += [f"البند {ORDINALS[number - 1]}: {title}", "", background, ""]
        if names:
            told = " و".join(f"{BODIES[name]['name_ar']} ({BODIES[name]['acronym']})" for name in names)
            lines += [f"الإجراء المطلوب: من المتوقع أن يطلع {told} اللجنة على ما استجد في هذا الشأن. وستتخذ اللجنة ما يلزم من "
                      "إجراءات.", ""]
    return "\n".join(lines)


def participants_csv():
    """The list as a secretariat keeps it: with semicolons and Arabic names."""
    rows = ["Country/Institution;Name (English);Name (Arabic);Position;Role"]
    for body in STATES + INSTITUTIONS + GUESTS:
        rows.append(f'{body};"Delegate of {body}";مندوب {body};Director;Head of delegation')
        rows.append(f"{body};Adviser of {body};مستشار {body};Adviser;")
    return "\r\n".join(rows) + "\r\n"
