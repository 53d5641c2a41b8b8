package org.fihrist.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleReaderTest {

  private static final Annotator ANNOTATOR = Annotator.builder().gazetteer(names()).build();

  private static Gazetteer names() {
    return Gazetteer.builder()
        .add(Entry.of("fm", EntityType.ROLE, "وزير الخارجية"))
        .add(Entry.of("head", EntityType.ROLE, "رئيس"))
        .add(Entry.of("l", EntityType.PERSON, "سيرغي لافروف"))
        .add(Entry.of("o", EntityType.ORGANISATION, "منظمة حظر الأسلحة"))
        .add(Entry.of("ch", EntityType.ROLE, "رئيس المجلس"))
        .add(Entry.of("cp", EntityType.ROLE, "رئيسة المفوضية الأوروبية"))
        .add(Entry.of("hc", EntityType.ORGANISATION, "المجلس الأعلى للدولة"))
        .add(entry("ru", EntityType.DEMONYM, "", "روسي", Map.of("country", "RU")))
        .add(entry("eg", EntityType.PLACE, "country", "مصر", Map.of()))
        .build();
  }

  private static Entry entry(
      String id, EntityType type, String subtype, String name, Map<String, String> properties) {
    return new Entry(id, type, subtype, name, List.of(), Double.NaN, List.of(), false, properties);
  }

  /* The title, its country, whose it is, its holder; - where there is none. */
  @ParameterizedTest
  @CsvSource({
    "شدد وزير الخارجية الروسي، سيرغي لافروف على ذلك, وزير الخارجية الروسي=fm RU - l",
    "شدد وزير الخارجية الروسي سيرغي لافروف على ذلك, وزير الخارجية الروسي=fm RU - l",
    "قال سيرغي لافروف، وزير الخارجية الروسي، أمس, وزير الخارجية الروسي=fm RU - l",
    "أعرب رئيس منظمة حظر الأسلحة عن قلقه, رئيس منظمة حظر الأسلحة=head - o -",
    "وصل رئيس مصر إلى هنا, رئيس مصر=head eg eg -",
    "قال رئيس المجلس الأعلى للدولة أمس, رئيس المجلس الأعلى للدولة=ch - hc -",
    "هنأت رئيسة المفوضية الأوروبية مصر أمس, رئيسة المفوضية الأوروبية=cp - - -",
    "قال وزير الخارجية إن الأمر معقد, وزير الخارجية=fm - - -",
    "قال سيرغي لافروف وزير الخارجية إن الأمر معقد, وزير الخارجية=fm - - -",
  })
  void tellsWhoseATitleIsAndWhoHoldsIt(String text, String expected) {
    Annotations annotations = ANNOTATOR.annotate(text);
    RoleMention role = annotations.roles().get(0);
    assertEquals(
        expected,
        role.title().surface()
            + "="
            + role.title().id()
            + " "
            + role.country().orElse("-")
            + " "
            + role.of().map(name -> name.id()).orElse("-")
            + " "
            + role.holder().map(person -> person.id()).orElse("-"));
    assertEquals(role.title().surface(), role.title().span().of(text));
    assertEquals(true, annotations.entities().contains(role.title()));
  }
}
