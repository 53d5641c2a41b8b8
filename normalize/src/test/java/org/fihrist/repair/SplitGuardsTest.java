package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitGuardsTest {

  private static final BoundaryRepairer REPAIRER = BoundaryRepairer.builtIn();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال إن العدد لايكفي",
        "قال إن العدد لايعرف",
        "وضعت سترة لمصاغته في الحائط",
        "وهو اجراء لمغالطة الناس",
        "في المجالات الجوفضائية",
        "تشتمل التلقيمة على العناوين",
        "عرض الفيلم بتقنية إيماكس",
        "أنفق ملايير السنتيمات على المنأى",
        "قال إن الفتاة اسستشهدت في القصف",
        "عند الموقوفين والمموقوفين منهم",
        "صادرت الشرطة كمية من المخدارت أمس",
        "من اللغات النيلوصحراوية",
      })
  void wordsThatLookLikeTwoStayWhole(String text) {
    assertEquals(text, REPAIRER.apply(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقال شون سبايسرالمتحدث باسم البيت | وقال شون سبايسر المتحدث باسم البيت",
        "قال رئيس الوزراءإن الأمر | قال رئيس الوزراء إن الأمر",
      })
  void wordsThatAreTwoArePartedBesideNames(String text, String parted) {
    assertEquals(parted, REPAIRER.apply(text).toString());
  }
}
