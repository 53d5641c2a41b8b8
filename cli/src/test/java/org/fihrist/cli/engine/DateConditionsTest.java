package org.fihrist.cli.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.fihrist.cli.json.JsonException;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.dates.Preference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateConditionsTest {

  private static final DateConditions GIVEN =
      new DateConditions(
          Optional.of(LocalDateTime.parse("2014-01-17T00:00")),
          Preference.PAST,
          Optional.of(ZoneId.of("Asia/Riyadh")));

  @ParameterizedTest
  @CsvSource({
    "2014-01-17,2014-01-17T00:00",
    "2014-01-17T10:30,2014-01-17T10:30",
    "2014-01-17T10:30:15,2014-01-17T10:30:15",
    "2014-01-17T10:30:00Z,2014-01-17T10:30",
    "2014-01-17T10:30:00+03:00,2014-01-17T10:30",
    "2014-01-17T10:30:00-05:00,2014-01-17T10:30",
    "0001-01-01,0001-01-01T00:00",
    "9000-12-31,9000-12-31T00:00",
  })
  void aReferenceIsALocalTime(String written, LocalDateTime time) {
    assertEquals(time, References.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2014",
        "2014-02-30",
        "17.1.2014",
        "2014-01-17T25:00",
        "0000-12-31",
        "9001-01-01",
        "2014-01-17T",
        "2014-01-17T10:30+",
        "+10000-01-01",
      })
  void whatIsNoReferenceIsTold(String written) {
    Exception e = assertThrows(JsonException.class, () -> References.parse(written));
    assertEquals(
        "a reference must be a date as 2014-01-17 or 2014-01-17T10:30:00, but is \""
            + written
            + "\"",
        e.getMessage());
  }

  @Test
  void aLineWithoutFieldsIsReadAsTheOptionsSay() {
    assertEquals(GIVEN, GIVEN.with(JsonObject.parse("{\"text\":\"x\"}")));
  }

  @Test
  void eachFieldOfALineReplacesItsOption() {
    assertEquals(
        new DateConditions(
            Optional.of(LocalDateTime.parse("2020-03-01T00:00")), Preference.PAST, GIVEN.zone()),
        GIVEN.with(JsonObject.parse("{\"reference\":\"2020-03-01\"}")));
    assertEquals(
        new DateConditions(GIVEN.reference(), Preference.NEAREST, GIVEN.zone()),
        GIVEN.with(JsonObject.parse("{\"prefer\":\"Nearest\"}")));
    assertEquals(
        new DateConditions(GIVEN.reference(), Preference.PAST, Optional.of(ZoneId.of("+02:00"))),
        GIVEN.with(JsonObject.parse("{\"zone\":\"+02:00\"}")));
  }

  @Test
  void eitherPreferenceIsThatOfNews() {
    assertEquals(Preference.NEWS, DateConditions.preference("either"));
    assertEquals(Preference.CURRENT, DateConditions.preference("CURRENT"));
  }
}
