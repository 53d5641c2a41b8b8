package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the built-in gazetteer finds in news of many kinds and countries: square brackets hold each
 * name and the end of its id. Titles and nisbas are left out.
 */
class NewsNamesTest {

  private static final EntityMatcher BUILT_IN =
      EntityMatcher.builder(Gazetteer.builtIn()).backReference(true).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ستعمل [الحكومة المصرية=government-eg] مع [صندوق النقد الدولي=Q7804] على خطة",
        "اتفقت [وزارة المالية=ministry-of-finance] و[وزارة التربية والتعليم=ministry-of-education]",
        "أكدت [وزارة الصحة السورية=ministry-of-health-sy] ذلك",
        "تعادل [الأهلي=ahly] و[الزمالك=zamalek] في قمة [الدوري المصري الممتاز=football-league-eg]",
        "فاز [الهلال السعودي=hilal-sa] على [النصر=nassr] في ديربي [الرياض=Q3692]",
        "يلعب [الوداد البيضاوي=wydad] مع [الرجاء=raja] في [الدار البيضاء=casablanca]",
        "وقعت شركة [سينوبك=sinopec] الصينية اتفاقا في [الجبيل=jubail]",
        "رفض [الاتحاد العام التونسي للشغل=ugtt] شروط [حركة النهضة=ennahda]",
        "بحث [الملك عبد الله الثاني=abdullah-ii] في [عمان=Q3805] ملف [الضفة الغربية=Q36678]",
        "تستضيف [سلطنة عمان=Q842] جولة في [مسقط=Q3826]",
        "غابت المطربة [نانسي عجرم=nancy-ajram] وحضر [كاظم الساهر=kadim-al-sahir]",
        "سيطرت [قوات الدعم السريع=rsf-sd] على مدينة [ود مدني=wad-madani]",
        "استهدفت الغارات [الحديدة=hodeidah] و[صعدة=saada] و[تعز=taiz]",
        "قصف [الجيش السوري=armed-forces-sy] أحياء في [حمص=homs]",
        "انفجار في [مدينة الصدر=sadr-city] شرقي [بغداد=Q1530] تبناه [تنظيم داعش=Q2429253]",
        "وصل إلى مدينة [كان=cannes] الفرنسية ثم مدينة [ليون=lyon]، ومن كان هناك عاد",
        "قطار بين مدينة [قم=qom] الإيرانية و[طهران=Q3616]",
        "حفرت [شركة إيني=eni] الإيطالية بئرا، ورفعت [أوبك+=opec-plus] الإنتاج",
        "انسحب فريق الاتحاد المغربي للشغل من القاعة",
        "قصف على بلدة في جنوب [لبنان=Q822]",
        "قال [دونالد ترامب=Q22686] إن [إيلون ماسك=Q317521] سيدعمه، وأضاف [ترامب=Q22686] أن",
      })
  void findsTheNames(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (String part : marked.split("(?=\\[)|(?<=])")) {
      if (part.startsWith("[")) {
        int equals = part.indexOf('=');
        expected.add(text.length() + " " + part.substring(1, part.length() - 1));
        text.append(part, 1, equals);
      } else {
        text.append(part);
      }
    }
    List<String> found = new ArrayList<>();
    for (EntityMention mention : BUILT_IN.match(text)) {
      if (mention.type() != EntityType.ROLE && mention.type() != EntityType.DEMONYM) {
        String id = mention.id().substring(mention.id().indexOf(':') + 1);
        found.add(mention.span().start() + " " + mention.surface() + "=" + id);
      }
    }
    assertEquals(expected, found);
  }
}
