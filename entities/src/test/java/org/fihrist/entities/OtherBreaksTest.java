package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names whose words a text joins or splits otherwise than they are listed. */
class OtherBreaksTest {

  @ParameterizedTest
  @CsvSource({
    "p PERSON سعد عبد الله الفهد, زار [سعد عبدالله الفهد=p] المعرض",
    "p PERSON سعد عبدالله الفهد, زار [سعد عبد الله الفهد=p] المعرض",
    "p PERSON سعد عبدالله الفهد, رسالة و[سعد عبد الله الفهد=p] غائب",
    "p PERSON عبد الله بن عبد العزيز, التقى [عبدالله بن عبدالعزيز=p] أمس",
    "p PERSON عبد الله بن عبد العزيز, التقى [عبدالله بن عبد العزيز=p] أمس",
    "p PERSON سعد عبد الله الفهد, [سعدعبداللهالفهد=p] في المعرض",
    "l PLACE حفر الباطن, أمطار على [حفرالباطن=l] اليوم",
    "l PLACE حفر الباطن, سيول ب[حفرالباطن=l] اليوم",
    "o ORGANISATION جامعة بير زيت, طلاب [جامعة بيرزيت=o] عادوا",
    "o ORGANISATION جامعة بيرزيت, طلاب [جامعة بير زيت=o] عادوا",
    "e EVENT مؤتمر جنيف 2, عقد [مؤتمر جنيف2=e] أمس",
    "e EVENT مؤتمر جنيف2, عقد [مؤتمر جنيف 2=e] أمس",
  })
  void areFound(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @ParameterizedTest
  @CsvSource({
    "l PLACE اليمن;p PERSON علي اليمن, سار إلى من يعرفه",
    "l PLACE حفر الباطن, حفر. الباطن والظاهر",
    "r ROLE رئيس الحكومة, كان رئيسا لحكومة سابقة",
    "o ORGANISATION جامعة بيرزيت, جامعة بير، زيت وزيتون",
  })
  void areNotMadeUp(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  /** A filter says no false no: whatever is joined or split is found among many names. */
  @Test
  void areFoundAmongMany() {
    long seed = 20261126;
    Random random = new Random(seed);
    Gazetteer.Builder builder = Gazetteer.builder();
    for (int i = 0; i < 3000; i++) {
      builder.add(Entry.of("n" + i, EntityType.PLACE, word(random) + " " + word(random)));
    }
    Gazetteer gazetteer = builder.build();
    EntityMatcher matcher =
        EntityMatcher.builder(gazetteer).policy(OverlapPolicy.ALL).priors(false).build();
    for (Entry entry : gazetteer.entries()) {
      String joined = entry.name().replace(" ", "");
      List<EntityMention> mentions = matcher.match("في " + joined + " في");
      assertTrue(
          mentions.stream().anyMatch(mention -> mention.surface().equals(joined)),
          () -> entry + ", seed " + seed);
    }
  }

  /** Around each of many words that may be joined the text is read once more, and no further. */
  @Test
  void manyInARow() {
    EntityMatcher matcher = EntityMatcher.builder(Marked.gazetteer("l PLACE حفر الباطن")).build();
    int count = 20_000;
    List<EntityMention> mentions = matcher.match("حفرالباطن ".repeat(count));
    assertEquals(count, mentions.size());
    assertEquals(10 * (count - 1), mentions.get(count - 1).span().start());
  }

  /* Letters that neither fold together where words meet nor are proclitics. */
  private static String word(Random random) {
    String letters = "جحخدرزسشصضطظعغقمن";
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
