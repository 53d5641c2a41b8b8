package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinGuardsTest {

  private static final BoundaryRepairer REPAIRER = BoundaryRepairer.builtIn();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وضع عام 1924م وضع العالم قانونا",
        "في عام 1884 م تم تعيينه رئيسا",
        "الضحية متزوج وأب ل 3 أطفال",
        "قال الفلكي د. صالح العجيري",
        "قال بن دالي إن المصنع جديد",
        "فاز قطاع اﻹعلام بالجائزة",
        "في تصريحات لهيئة بي بي سي قال الوزير",
        "وصل إلى مدينة نيو أورليانز أمس",
        "في شرق خان يونس",
        "من ديار بكر إلى ماردين",
        "تحولت هذا العام ل #سيول الكويت",
        "اللهم اجعلها أمطار خير يا الله",
        "لم ير أحدا",
        "قال البائع هذا مش تركي",
        "تناولت المحادثات مع تل أبيب ملف الأسرى",
        "انسحبت من البسطرة وكفر شوبا",
        "قال الباحث قو يو شنغ أمس",
        "نزل ف السوق مبكرا",
        "م وقد خاض العداء السباق",
        "الذين يعتبرونها نم أهم الآلهة",
        "التقى أمس الاول د محمد الوزير",
        "سجل نادي صن داونز هدفا",
        "بطولة القسم الوطني أ لكرة السلة",
        "تراجعت نسبة النمو ب بالمائة",
        "ضبط نحو 280 كيلو جرام من المخدرات",
        "على بعد مئة كيلو متر من العاصمة",
        "من أسرة اللغات الأفرو آسيوية",
        "أول ما طل علينا القمر",
      })
  void neighboursThatAreTwoWordsStayApart(String text) {
    assertEquals(text, REPAIRER.apply(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "زار ال سفير المدينة, زار السفير المدينة",
    "وصل إلى السع ودية أمس, وصل إلى السعودية أمس",
    "محمد و علي, محمد وعلي",
    "قال ذلك في ندو ة صحفية, قال ذلك في ندوة صحفية",
    "مساء الأ حد الماضي, مساء الأحد الماضي",
    "صرح وزير الت جارة أمس, صرح وزير التجارة أمس",
    "اجتمع أعضاء الم جلس أمس, اجتمع أعضاء المجلس أمس",
    "مكافحة ال إرهاب في المنطقة, مكافحة الإرهاب في المنطقة",
    "استؤنفت أشغ ال صيانة الطريق, استؤنفت أشغال صيانة الطريق",
  })
  void otherPartedWordsAreJoined(String text, String joined) {
    assertEquals(joined, REPAIRER.apply(text).toString());
  }
}
