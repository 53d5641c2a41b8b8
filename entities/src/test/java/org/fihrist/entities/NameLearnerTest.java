package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameLearnerTest {

  private static final List<String> TEXTS = texts();

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      texts.add("عاد الوفد إلى بيروت ثم سافر من بيروت إلى حلب وبات في حلب");
      texts.add("شرب ماء زلال بعد أن وجد زلال البئر يروي زلال العطاش");
    }
    return texts;
  }

  private static Gazetteer gazetteer() {
    return Gazetteer.builder()
        .add(Entry.of("b", EntityType.PLACE, "بيروت"))
        .add(Entry.of("h", EntityType.PLACE, "حلب"))
        .add(Entry.of("z", EntityType.PLACE, "زلال"))
        .add(Entry.of("u", EntityType.PLACE, "دمشق"))
        .add(Entry.of("known", EntityType.PLACE, "حمص").withPrior(0.7))
        .build();
  }

  @Test
  void aSpellingWithoutTheCompanyOfNamesGetsALowPrior() {
    Gazetteer learnt = gazetteer().learn(TEXTS, Words.of("ماء:O"));
    assertTrue(learnt.entry("z").orElseThrow().prior() < 0.4);
    Marked.check(learnt, "شرب ماء زلال في [بيروت=b]", b -> b);
  }

  @Test
  void whatKeepsTheCompanyOfNamesAndWhatWasNotMetStayAsTheyAre() {
    Gazetteer learnt = gazetteer().learn(TEXTS, Words.of("ماء:O"));
    for (String id : List.of("b", "h", "u", "known")) {
      assertEquals(gazetteer().entry(id), learnt.entry(id), id);
    }
  }

  @Test
  void whatWasLearntIsSavedWithTheGazetteer(@TempDir Path folder) throws IOException {
    Gazetteer learnt = gazetteer().learn(TEXTS, Words.of("ماء:O"));
    Path file = folder.resolve("learnt.gazetteer");
    learnt.write(file);
    Gazetteer opened = Gazetteer.open(file);
    assertEquals(learnt.entries(), opened.entries());
    Marked.check(opened, "شرب ماء زلال في [بيروت=b]", b -> b);
  }
}
