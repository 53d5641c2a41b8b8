package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityMatcherTest {

  @ParameterizedTest
  @CsvSource({
    "ma PLACE المغرب, عاد من [المغرب=ma] أمس",
    "ma PLACE المغرب, تصدر السلع ل[لمغرب=ma] عبر البحر",
    "ma PLACE المغرب, بين الجزائر و[المغرب=ma] حدود",
    "ma PLACE المغرب, وب[المغرب=ma] مدن كثيرة",
    "lb PLACE لبنان, مساعدات ل[لبنان=lb] بعد الانفجار",
    "lb PLACE لبنان, قال اللبنانيون إن الأزمة مستمرة",
    "ye PLACE اليمن, كان يوم يمن وبركة",
    "un ORGANISATION الأمم المتحدة, قرار ل[لأمم المتحدة=un] أمس",
    "un ORGANISATION الأمم المتحدة, اجتماع الأمم. المتحدة غائبة",
  })
  void cutsProcliticsAndNothingElse(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "p PERSON أبو عمار, التقى [أبا عمار=p] في غزة",
    "p PERSON أبو عمار, رسالة إلى [أبي عمار=p] أمس",
    "g GROUP الحوثيون, هجوم [الحوثيين=g] على الميناء",
    "o ORGANISATION شركة الأخوان رحباني, أعمال [شركة الأخوين رحباني=o] القديمة",
    "p PERSON كريم, رأيت [كريماً=p] في المعرض",
  })
  void takesEndingsOfCase(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "d DEMONYM مصري, عمال [مصريون=d] في ليبيا",
    "d DEMONYM مصري, مصادر [مصرية=d] مطلعة",
    "d DEMONYM مصري, نقلت المساعدات ل[لمصريين=d] العائدين",
    "d DEMONYM مصري, [المصريتان=d] فازتا",
    "d DEMONYM تركي, عاد [الأتراك=d] إلى بلادهم",
    "d DEMONYM كوري جنوبي, شركات [كورية جنوبية=d] كبرى",
    "d DEMONYM كوري جنوبي, الرئيس [الكوري الجنوبي=d] أمس",
    "d DEMONYM جنوب أفريقي, منتخب [جنوب أفريقية=d] للسيدات",
  })
  void knowsTheParadigmOfTheNisba(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "r ROLE سفير, اجتمع [السفراء=r] أمس",
    "r ROLE سفير, وصلت [السفيرة=r] إلى بيروت",
    "r ROLE وزير المالية, اجتماع [وزراء المالية=r] العرب",
    "r ROLE وزير المالية, التقى [وزيرا المالية=r] في الدوحة",
    "r ROLE رئيس تنفيذي, استقال [الرئيس التنفيذي=r] للشركة",
    "r ROLE نائب رئيس, قال [نائب الرئيس=r] أمس",
  })
  void inflectsTitles(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "p PERSON عبد الرحمن منيف, رواية [عبدالرحمن منيف=p] الأولى",
    "p PERSON عبدالرحمن منيف, رواية [عبد الرحمن منيف=p] الأولى",
    "c PLACE بعلبك, آثار [بعل بك=c] القديمة",
    "c PLACE تل أبيب, مطار [تلأبيب=c] مغلق",
    "e EVENT أستانا 5, محادثات [أستانا5=e] بدأت",
  })
  void joinsAndSplitsCompounds(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "om PLACE عُمان; jo PLACE عَمّان, بين [عُمان=om] و[عَمّان=jo] رحلات",
    "qa PLACE قَطَر, سكك قِطَر",
  })
  void wantsVowelsOfBothSidesToAgree(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "f PLACE ميناء راس لانوف, أغلق [ميناء \"راس لانوف\"=f] أمس",
    "f PLACE راس لانوف, أغلق ميناء \"[راس لانوف=f]\" أمس",
    "o ORGANISATION سي ان ان, شبكة [سي.ان.ان=o] الأمريكية",
  })
  void readsThroughQuotationMarksAndDots(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "LEFTMOST_LONGEST, فرع [بنك بيروت=a] القديمة",
    "LONGEST_DOMINANT, فرع بنك [بيروت القديمة=b]",
    "ALL, فرع [بنك بيروت=a] وغيره",
  })
  void resolvesOverlaps(OverlapPolicy policy, String text) {
    Marked.check("a ORGANISATION بنك بيروت; b PLACE بيروت القديمة", text, b -> b.policy(policy));
  }

  @Test
  void reportsNestedMentionsWhenAllAreAsked() {
    Gazetteer gazetteer = Marked.gazetteer("a PLACE ريف حماة; b PLACE حماة");
    List<EntityMention> found =
        EntityMatcher.builder(gazetteer).policy(OverlapPolicy.ALL).build().match("في ريف حماة");
    assertEquals(List.of("a", "b"), found.stream().map(EntityMention::id).toList());
  }

  @Test
  void keepsProcliticsApart() {
    EntityMention mention =
        EntityMatcher.builder(Marked.gazetteer("un ORGANISATION الأمم المتحدة"))
            .build()
            .match("رسالة وللأمم المتحدة نسخة")
            .get(0);
    assertEquals(new Span(6, 8), mention.proclitics());
    assertEquals(new Span(8, 20), mention.span());
    assertEquals("لأمم المتحدة", mention.surface());
  }

  @Test
  void namesTheNullArgument() {
    EntityMatcher matcher = EntityMatcher.builder(Gazetteer.builder().build()).build();
    assertEquals(List.of(), matcher.match("نص"));
    assertThrows(NullPointerException.class, () -> matcher.match(null));
  }
}
