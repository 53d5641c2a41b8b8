package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomatonTest {

  /** Name, text, what is found there; nothing is found where the last column is empty. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "فرنسا         | اتفقت ألمانيا وفرنسا       | فرنسا",
        "مصر           | فلمصر دور                  | مصر",
        "العراق        | سلعا للعراق                | لعراق",
        "العراق        | وللعراق                    | لعراق",
        "اللاذقية      | عادوا للاذقية              | لاذقية",
        "لبنان         | الموازنة للبنان            | لبنان",
        "واشنطن        | بين موسكو وواشنطن          | واشنطن",
        "العراق        | أبالعراق نفط               | العراق",
        "البن          | قال اللبن                  | ''",
        "حمد           | قال أحمد                   | ''",
        "محمد          | صلى مُحَمَّد في              | مُحَمَّد",
        "حسن           | توقيع حســـن               | حســـن",
        "مسؤول         | قال مسئول                  | مسئول",
        "داود          | قال داوود                  | داوود",
        "شؤون مصر      | في شؤون مصر                | شؤون مصر",
        "رؤوف          | قال ورؤوف                  | رؤوف",
        "10000         | دفع 10َ,000 دينار           | 10َ,000",
        "10000         | دفع 10,000 ثم              | 10,000",
        "قطر           | سقطت قطرات المطر           | ''",
        "إف 16         | طائرات إف-16 أقلعت         | إف-16",
        "BBC           | قناة bbc العربية           | bbc",
        "BBC           | وBBC عربي                  | BBC",
        "Россия        | в РОССИИ и РОССИЯ          | РОССИЯ",
        "Αθήνα         | στην ΑΘΉΝΑ σήμερα          | ΑΘΉΝΑ",
        "हिन्दी         | भाषा हिन्दी में               | हिन्दी",
        "صلى الله      | قال النبي ﷺ في             | ﷺ",
        "محمد صلى الله عليه وسلم | قال محمدﷺ          | محمدﷺ",
        "سلم           | قال محمد ﷺ                 | ﷺ",
        "Café          | في CAFE جديد               | CAFE",
        "جنيف 2        | محادثات جنيف ٢             | جنيف ٢",
        "بي بي سي      | قالت بي.بي.سي إن           | بي.بي.سي",
        "د ب أ         | برلين (د. ب. أ)            | د. ب. أ",
        "الأمم المتحدة | اجتماع الأمم. المتحدة      | ''",
        "روبرت ماكنمارا | وصل روبرت، ماكنمارا       | ''",
        "الفرنسي المغربي | المجلس الفرنسي - المغربي | الفرنسي - المغربي",
        "جويا تاورو    | مرفأ «جويا تاورو» لنقل     | جويا تاورو",
        "الله          | بسم ﷲ                      | ﷲ",
      })
  void findsNames(String name, String text, String found) {
    Automaton automaton = Automaton.builder().add(name, 1).build();
    List<Match> matches = automaton.find(text, MatchKind.ALL, true);
    List<String> surfaces = matches.stream().map(m -> m.span().of(text)).toList();
    assertEquals(found.isEmpty() ? List.of() : List.of(found), surfaces);
  }

  @ParameterizedTest
  @CsvSource({
    "عبد الله,عبدالله",
    "عبدالله,عبد الله",
    "جنيف 2,جنيف2",
    "جنيف2,جنيف 2",
    "أبوظبي,أبو ظبي"
  })
  void softBreaksDoNotCount(String name, String text) {
    Automaton soft = Automaton.builder().add(name, 1, true).build();
    Automaton hard = Automaton.builder().add(name, 1).build();
    assertEquals(1, soft.find(text, MatchKind.ALL, false).size());
    assertEquals(0, hard.find(text, MatchKind.ALL, false).size());
  }

  @Test
  void reportsProclitics() {
    Automaton automaton = Automaton.builder().add("الأمم المتحدة", 7).build();
    String text = "دعا وللأمم المتّحدة";
    assertEquals(
        List.of(new Match(7, new Span(6, 19), new Span(4, 6))),
        automaton.find(text, MatchKind.LEFTMOST_LONGEST, true));
    assertEquals(List.of(), automaton.find(text, MatchKind.LEFTMOST_LONGEST, false));
  }

  @Test
  void reportsAllValuesOfOneKeyInTheirOrder() {
    Automaton automaton =
        Automaton.builder().add("أحمد", 3).add("علي", 9).add("احمد", 1).add("أَحمد", 3).build();
    assertEquals(List.of(3, 1, 3), values(automaton, "أحمد", MatchKind.LEFTMOST_LONGEST));
  }

  @Test
  void kindsDifferWhereMatchesOverlap() {
    Automaton automaton =
        Automaton.builder().add("ألف باء", 1).add("باء تاء ثاء", 2).add("تاء", 3).build();
    String text = "ألف باء تاء ثاء";
    assertEquals(List.of(1, 3), values(automaton, text, MatchKind.LEFTMOST_LONGEST));
    assertEquals(List.of(2), values(automaton, text, MatchKind.LONGEST_DOMINANT));
    assertEquals(List.of(1, 2, 3), values(automaton, text, MatchKind.ALL));
  }

  /** After lam: the word as it is, before the word whose article is not written. */
  @Test
  void readingsOfProcliticsComeInTheirOrder() {
    Automaton automaton = Automaton.builder().add("ل ى", 1, true).add("ال ى", 2).build();
    assertEquals(List.of(1, 2), values(automaton, "«لل ى؛", MatchKind.LEFTMOST_LONGEST));
  }

  @Test
  void stopsWhenTheConsumerHasEnough() {
    Automaton automaton = Automaton.builder().add("باء", 1).build();
    for (MatchKind kind : MatchKind.values()) {
      List<Integer> starts = new ArrayList<>();
      assertFalse(automaton.scan("باء، باء، باء", kind, true, (v, s, e, p) -> !starts.add(s)));
      assertEquals(List.of(0), starts);
      assertTrue(automaton.scan("باء، باء، باء", kind, true, (v, s, e, p) -> true));
    }
  }

  @Test
  void tellsTheProgressOfEachStageOnceForFewNames() {
    List<String> told = new ArrayList<>();
    Automaton.Builder builder =
        Automaton.builder().progress((stage, done, total) -> told.add(stage + " " + done));
    builder.add("اسم", 1).add("باء", 2);
    assertEquals(List.of("NAMES 0"), told);
    builder.build();
    List<String> stages = told.stream().map(line -> line.split(" ")[0]).distinct().toList();
    assertEquals(List.of("NAMES", "WORDS", "STEPS"), stages);
  }

  @Test
  void refusesNamesThatCannotBeFound() {
    Automaton.Builder builder = Automaton.builder().add("اسم", 1);
    assertMessage("name 1 has no letter and no digit: ' - '", () -> builder.add(" - ", 2));
    assertMessage("name 1 has no letter and no digit: ''", () -> builder.add("", 2));
    assertMessage("name 1 has 1025 units, more than 1024", () -> builder.add("ا".repeat(1025), 2));
    assertThrows(NullPointerException.class, () -> builder.add(null, 2));
  }

  private static void assertMessage(String message, Runnable action) {
    Exception e = assertThrows(IllegalArgumentException.class, action::run);
    assertEquals(message, e.getMessage());
  }

  private static List<Integer> values(Automaton automaton, String text, MatchKind kind) {
    return automaton.find(text, kind, true).stream().map(Match::value).toList();
  }
}
