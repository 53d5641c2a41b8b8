package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of correct text that only look like names or titles. */
class OrdinaryTextTest {

  private static final EntityMatcher BUILT_IN = EntityMatcher.builder(Gazetteer.builtIn()).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "طلاء بألوان زاهية",
        "عقد مؤتمرا صحفيا ثم أصدر بيانا صحفيا",
        "في المؤتمر الصحفي المشترك",
        "في حوار صحافي نشر أمس",
        "تظهر الألوان الزاهية",
        "قرأ الرواية كلها",
        "رصدته كاميرات المراقبة",
        "نشرت صورة من كواليس العمل",
        "رفعوا أيديهم برؤوس عالية",
        "دخل الأسد قفصه",
        "اضطر إلى ترك العمل",
        "كان في نوم عميق",
        "وصل إلى مصاف النجوم",
        "قال إنه يعلم ولكني لا أعلم",
        "قبالة جزيرة صغيرة",
        "بهجوم من هذا القبيل",
        "تهمة القتل العمد",
        "يدافع عن الوطن وعن الخليج",
        "ميل إلى ايتاء حركة",
        "كان أمل سعيد أن يرى نور الصباح في بيت كريم وجميل",
        "وكان بدر ليلتها مكتملا وسار على هدى والده بكل شرف",
        "أكل حمص وفول ثم كتب عن الأمم القديمة",
        "عانى من وضع مالي صعب وشكل وحدة مع جيرانه لتحقيق النصر",
        "رأى الهلال فوق التل وقال إن الاتحاد قوة والنهضة قادمة والوفد وصل",
        "وصلت الفرق إلى الوحدة السكنية وأكد وفد رفيع أن المستقبل للشباب",
        "إن التيار الكهربائي انقطع عن الحي وإن الفجر لم يطلع بعد",
        "عاد الرجاء إلى القلوب وساد الوداد بين الأهل",
      })
  void namesNothing(String text) {
    assertEquals(List.of(), BUILT_IN.match(text).stream().map(EntityMention::surface).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "في كندا وانقلترا وغيرهما, انقلترا",
    "السودان وسلطنة عمان وغيرهما, سلطنة عمان",
    "ألمانيا وكوريا الجنوبية وغيرهما, كوريا الجنوبية",
  })
  void aConjunctionIsNoPartOfAnotherTranscription(String text, String name) {
    assertEquals(name, BUILT_IN.match(text).get(1).surface());
  }

  @ParameterizedTest
  @CsvSource({
    "يقيم في موريطانيا, موريتانيا",
    "وصل إلى كينيا أمس, كينيا",
    "سافر إلى زوريخ, زيورخ",
    "مدينة هيلسنكي, هلسنكي",
  })
  void otherTranscriptionsOfPlacesStay(String text, String name) {
    EntityMention mention = BUILT_IN.match(text).get(0);
    assertEquals(name, mention.name());
    assertEquals(EntityType.PLACE, mention.type());
  }
}
