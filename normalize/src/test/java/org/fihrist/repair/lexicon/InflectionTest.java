package org.fihrist.repair.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of inflection by the forms that it makes, and by forms that it must not make. */
final class InflectionTest {

  private static Map<String, Integer> forms(String file, String words) {
    StemClass stemClass = StemClass.valueOf(file);
    Map<String, Integer> forms = new HashMap<>();
    Stem stem = new Stem(stemClass, List.of(words.split(" ")), Stem.RAREST, 1);
    Inflection.inflect(stem, (form, slots, rarity) -> forms.merge(form, slots, (a, b) -> a | b));
    return forms;
  }

  @ParameterizedTest
  @CsvSource({
    "NOUNS, كتاب كتب, كتاب كتابا كتابه كتابها كتابهم كتابنا كتابي كتابان كتابين كتاباه كتابيه كتب كتبه كتبنا",
    "NOUNS, وزارة, وزارة وزارته وزارتها وزارتان وزارتين وزارتا وزارتي وزارات وزاراتها",
    "NOUNS, مستشفى مستشفيات, مستشفى مستشفاه مستشفاها مستشفيان مستشفيين مستشفيات مستشفياتهم",
    "NOUNS, صديق أصدقاء, أصدقاء أصدقاؤه أصدقائه أصدقاءه أصدقائي",
    "NOUNS, جزء أجزاء, جزء جزءا جزؤه جزئه جزءان أجزاء أجزائها",
    "NOUNS, شيء أشياء, شيء شيئا شيئه شيئان",
    "NOUNS, مبدأ مبادئ, مبدأ مبدؤه مبدئه مبدآن مبادئ مبادئه مبادئها",
    "NOUNS, مفاجأة, مفاجأة مفاجأته مفاجأتان مفاجآت مفاجآته",
    "NOUNS, إجراء ات, إجراء إجراؤه إجرائه إجراءان إجراءات إجراءاتها",
    "NOUNS, حياة, حياة حياته حياتهم حياتنا",
    "PERSONS, معلم, معلم معلمون معلمين معلمو معلمي معلموه معلميهم معلمة معلمتان معلمات معلماتها",
    "ADJECTIVES, كبير كبار, كبير كبيرا كبيرة كبيران كبيرين كبيرتان كبيرتين كبيرون كبيرات كبار",
    "ADJECTIVES, أحمر حمراء حمر, أحمر حمراء حمر",
    "NISBAS, تونسي, تونسي تونسيا تونسية تونسيون تونسيين تونسيتان تونسيات",
    "VERBS, كتب, كتب كتبت كتبا كتبوا كتبنا كتبتم كتبه كتبها كتبوه كتبني يكتب تكتب نكتب أكتب يكتبون يكتبوا تكتبين يكتبان يكتبن يكتبه يكتبونها يكتبوها كاتب مكتوب",
    "VERBS, قال يقول, قال قالت قالوا قالا قلت قلنا قلن قيل يقول تقول أقول نقول يقولون يقل يقلن يقوله يقال تقال",
    "VERBS, باع يبيع, باع بعت بعنا بيع يبيع يبع يبعن يباع",
    "VERBS, جاء يجيء, جاء جاءت جاؤوا جاءوا جئت جئنا يجيء يجيئون",
    "VERBS, مدّ, مد مدت مددت مددنا مدوا مده يمد يمدون يمدد",
    "VERBS, رمى يرمي, رمى رمت رميا رموا رميت رميتم رماه رماها رمي يرمي يرمون يرموا يرم يرميه ترمين يرمى",
    "VERBS, دعا يدعو, دعا دعت دعوا دعوت دعونا دعاه دعي يدعو يدعون يدع يدعوه يدعى",
    "VERBS, سعى يسعى, سعى سعت سعوا سعيت يسعى يسعون يسعيان يسع",
    "VERBS, نسي ينسى, نسي نسيت نسوا نسوه نسيه ينسى ينسون ينساه",
    "VERBS, وصل يصل, وصل وصلت يصل تصل يصلون يوصل",
    "VERBS, أخذ يأخذ, أخذ يأخذ آخذ نأخذ يأخذون يأخذها",
    "VERBS, قرأ يقرأ, قرأ قرأت قرآ قرأوا قرؤوا قرأه يقرأ يقرؤون يقرأون يقرؤه يقرآن قرئ",
    "VERBS, قدّم, قدم قدمت يقدم نقدم تقديم تقديمه مقدم مقدمة مقدمون",
    "VERBS, أكّد, أكد أكدت يؤكد تؤكد تأكيد تأكيدات مؤكد مؤكدة",
    "VERBS, غطّى, غطى غطت يغطي يغطون تغطية تغطيتها مغطى مغطاة",
    "VERBS, هنّأ, هنأ هنأت يهنئ تهنئة",
    "VERBS, شارك, شارك شاركت يشارك مشاركة مشاركات مشارك مشاركين شورك",
    "VERBS, أعلن, أعلن أعلنت أعلنا يعلن تعلن إعلان إعلانات معلن أعلنوا أعلنه",
    "VERBS, أقام, أقام أقامت أقمت أقمنا يقيم يقيمون يقم إقامة إقامته مقيم مقيمون مقام أقيم أقيمت يقام تقام",
    "VERBS, أعطى, أعطى أعطت أعطوا أعطاه يعطي يعطى يعطون إعطاء إعطائه معطي معطيات أعطي",
    "VERBS, أعدّ, أعد أعدت أعددت يعد إعداد معد معدة معدون",
    "VERBS, أنشأ, أنشأ أنشأت أنشؤوا ينشئ ينشأ إنشاء إنشاؤه منشئ أنشئ أنشئت",
    "VERBS, أوضح, أوضح يوضح إيضاح إيضاحات موضح",
    "VERBS, آمن, آمن آمنت يؤمن إيمان مؤمن",
    "VERBS, توقّف, توقف توقفت يتوقف توقفه متوقف متوقفة",
    "VERBS, تولّى, تولى تولت تولوا تولاه يتولى يتولون يتولاها تولي توليه متولي",
    "VERBS, تعاون, تعاون تعاونت يتعاون متعاون متعاونين",
    "VERBS, انطلق, انطلق انطلقت ينطلق انطلاق انطلاقا منطلق",
    "VERBS, انضمّ, انضم انضمت انضممت ينضم انضمام منضم",
    "VERBS, انتخب, انتخب ينتخب انتخاب انتخابات انتخاباتها منتخب منتخبات",
    "VERBS, احتاج يحتاج, احتاج احتجت يحتاج احتياج احتياجات محتاج احتيج",
    "VERBS, احتلّ, احتل احتلت احتللت يحتل احتلال محتل",
    "VERBS, انتهى, انتهى انتهت ينتهي ينته انتهاء انتهائه منتهي منتهية",
    "VERBS, اتفق, اتفق يتفق اتفاق اتفاقات متفق",
    "VERBS, استعمل, استعمل يستعمل استعمال مستعمل مستعملو",
    "VERBS, استقال, استقال استقلت يستقيل يستقل استقالة استقالته مستقيل استقيل",
    "VERBS, استورد, استورد يستورد استيراد مستورد مستوردين",
    "VERBS, استمرّ, استمر استمرت استمررنا يستمر استمرار مستمر مستمرة",
    "VERBS, سيطر, سيطر يسيطر سيطرة سيطرته مسيطر",
    "PREPOSITIONS, على, على عليه عليها عليهم عليكم علينا علي",
    "PREPOSITIONS, بين, بين بينه بينها بينهما بيننا",
    "CONJUNCTIONS, إن, إن إنه إنها إنني إننا إنهم",
  })
  void makesTheForm(String file, String words, String expected) {
    Map<String, Integer> forms = forms(file, words);
    for (String form : expected.split(" ")) {
      assertTrue(forms.containsKey(form), () -> words + " makes no " + form);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOUNS, وزارة, وزارةها وزارةا وزارتات وزارةات",
    "NOUNS, مستشفى مستشفيات, مستشفىه مستشفىات مستشفىا",
    "NOUNS, كتاب كتب, كتابات كتابون كتبان كتبين",
    "NOUNS, صديق أصدقاء, أصدقاءا أصدقاءان أصدقاءي",
    "NOUNS, مبدأ مبادئ, مبدأا مبدأان",
    "NOUNS, حياة, حيات حياةه",
    "ADJECTIVES, كبير كبار, كبيره كبيرها كبيرته",
    "VERBS, كتب, كتبات كتبان يكتبت سيكتب يكتبنا1 نكتبون",
    "VERBS, قال يقول, قالن يقولن",
    "VERBS, رمى يرمي, رمىت رمىه رمات يرميون",
    "VERBS, مدّ, مددا مدن يمددون",
    "VERBS, قسم, قسمن يقسمن",
    "VERBS, قاد يقود, قدتم",
    "NOUNS, شأن شؤون, شأناي شأنانا",
    "VERBS, أطفأ, إطفاءان إطفاءين",
    "VERBS, أعلن, يأعلن تأعلن",
    "PARTICLES, قد, قده قدا",
    "GIVEN_NAMES, محمد, محمدها محمدان محمدا",
  })
  void doesNotMakeTheForm(String file, String words, String wrong) {
    Map<String, Integer> forms = forms(file, words);
    for (String form : wrong.split(" ")) {
      assertTrue(!forms.containsKey(form), () -> words + " makes " + form);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOUNS, كتاب, كتاب, 15",
    "NOUNS, كتاب, كتابه, 7",
    "NOUNS, كتاب, كتابا, 7",
    "VERBS, كتب, كتبوا, 1",
    "VERBS, كتب, يكتب, 21",
    "PARTICLES, قد, قد, 1",
    "DEMONSTRATIVES, هذا, هذا, 7",
    "FAMILY_NAMES, السبسي, سبسي, 8",
    "GIVEN_NAMES, محمد, محمد, 7",
    "INVARIABLES, عشرون, عشرون, 15",
  })
  void saysWhatMayStandBeforeTheForm(String file, String words, String form, int slots) {
    assertEquals(slots, forms(file, words).get(form));
  }

  @ParameterizedTest
  @CsvSource({"قال", "رمى", "وصل", "أخذ", "بد", "كتب كتب"})
  void refusesAVerbWhoseImperfectIsNotTold(String words) {
    assertThrows(IllegalArgumentException.class, () -> forms("VERBS", words));
  }
}
