package org.fihrist.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.dates.DateParser;
import org.fihrist.dates.IndexTerms;
import org.fihrist.dates.Preference;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.LiveGazetteer;
import org.fihrist.entities.OverlapPolicy;
import org.fihrist.numbers.ArabicNumbers;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.text.NullContract;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

class NullContractTest {

  @Test
  void nullIsRefusedByTheParametersName() {
    Entry entry = Entry.of("tr", EntityType.PLACE, "تركيا");
    Gazetteer names = Gazetteer.builder().add(entry).build();
    DateParser dates = DateParser.builder().build();
    EntityMatcher matcher = EntityMatcher.builder(names).build();
    NullContract contract =
        new NullContract(
            "x",
            new String[0],
            List.of(),
            Set.of(),
            Map.of(),
            LocalDateTime.MAX,
            ZoneOffset.UTC,
            DayOfWeek.SUNDAY,
            Preference.NEWS,
            EntityType.PLACE,
            OverlapPolicy.ALL,
            entry,
            names,
            dates,
            matcher.match("تركيا").get(0),
            dates.parse("عام 2011").get(0),
            BoundaryRepairer.builder().build(),
            java.nio.file.Path.of("x"),
            java.io.InputStream.nullInputStream(),
            new java.io.ByteArrayOutputStream(),
            java.util.Locale.ROOT,
            new Span(0, 1));
    contract
        .type(Annotator.class)
        .object(Annotator.builder())
        .object(Annotator.builder().gazetteer(names).build())
        .type(DateParser.class)
        .object(DateParser.builder())
        .object(dates)
        .type(IndexTerms.class)
        .type(EntityMatcher.class)
        .object(EntityMatcher.builder(names))
        .object(matcher)
        .type(Entry.class)
        .type(Gazetteer.class)
        .object(Gazetteer.builder())
        .object(names)
        .type(LiveGazetteer.class)
        .object(new LiveGazetteer(names))
        .type(ArabicNumbers.class)
        .object(new ArabicNumbers());
    assertEquals(List.of(), contract.breaches());
    assertTrue(contract.checked() > 30, () -> contract.checked() + " parameters");
  }
}
