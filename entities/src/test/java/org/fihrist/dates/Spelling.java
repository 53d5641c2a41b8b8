package org.fihrist.dates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.fihrist.text.Span;

/** Another spelling of a text that means the same, with the offset that each unit came from. */
record Spelling(String name, String text, int[] origins) {

  private static final String JOINING = "بتثجحخسشصضطظعغفقكلمنهيئ";
  private static final String JOINED = JOINING + "اأإآدذرزوؤةى";

  /** All the ways in which invisible characters and orthography vary. */
  static List<Spelling> of(String text) {
    List<Spelling> all = new ArrayList<>();
    all.add(units("no-break spaces", text, c -> c == ' ' ? "\u00A0" : null));
    all.add(units("narrow no-break spaces", text, c -> c == ' ' ? "\u202F" : null));
    all.add(units("marks behind spaces", text, c -> c == ' ' ? " \u200F" : null));
    all.add(units("marks before spaces", text, c -> c == ' ' ? "\u200E " : null));
    all.add(units("marks around digits", text, c -> isDigit(c) ? "\u200E" + (char) c : null));
    all.add(units("isolates", text, c -> c == ' ' ? "\u2069 \u2067" : null));
    all.add(units("byte order marks", text, c -> c == ' ' ? "\uFEFF " : null));
    all.add(units("soft hyphens", text, c -> JOINING.indexOf(c) >= 0 ? (char) c + "\u00AD" : null));
    all.add(units("non-joiners", text, c -> "دذرزو".indexOf(c) >= 0 ? (char) c + "\u200C" : null));
    all.add(units("vowels", text, c -> JOINING.indexOf(c) >= 0 ? (char) c + "\u064E" : null));
    all.add(units("shadda", text, c -> "لمتيس".indexOf(c) >= 0 ? (char) c + "\u0651" : null));
    all.add(units("bare alef", text, c -> "أإ".indexOf(c) >= 0 ? "ا" : null));
    all.add(units("heh for teh marbuta", text, c -> c == 'ة' ? "ه" : null));
    all.add(units("alef maksura for yeh", text, c -> c == 'ي' ? "ى" : null));
    all.add(units("Persian letters", text, c -> c == 'ي' ? "ی" : c == 'ك' ? "ک" : null));
    all.add(
        units("Arabic-Indic digits", text, c -> isDigit(c) ? "" + (char) (c + '٠' - '0') : null));
    all.add(units("Persian digits", text, c -> isDigit(c) ? "" + (char) (c + '۰' - '0') : null));
    all.add(
        units(
            "digits of two systems",
            text,
            c -> "0246".indexOf(c) >= 0 ? "" + (char) (c + '٠' - '0') : null));
    all.add(units("ASCII commas", text, c -> c == '،' ? "," : null));
    all.add(units("decomposed", text, Spelling::decomposed));
    all.add(tatweel(text));
    return all;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static String decomposed(int c) {
    return "أإآؤئ".indexOf(c) < 0
        ? null
        : Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
  }

  private static Spelling units(String name, String text, IntFunction<String> replacement) {
    StringBuilder out = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String other = replacement.apply(text.charAt(i));
      String written = other == null ? text.substring(i, i + 1) : other;
      for (int k = 0; k < written.length(); k++) {
        origins.add(i);
      }
      out.append(written);
    }
    return of(name, out, origins);
  }

  private static Spelling tatweel(String text) {
    StringBuilder out = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
      origins.add(i);
      boolean inside = i + 1 < text.length() && JOINED.indexOf(text.charAt(i + 1)) >= 0;
      if (inside && JOINING.indexOf(text.charAt(i)) >= 0) {
        out.append('\u0640');
        origins.add(i);
      }
    }
    return of("tatweel", out, origins);
  }

  private static Spelling of(String name, CharSequence text, List<Integer> origins) {
    return new Spelling(name, text.toString(), origins.stream().mapToInt(i -> i).toArray());
  }

  /** A span of this spelling in the text that it came from. */
  Span original(Span span) {
    return new Span(origins[span.start()], origins[span.end() - 1] + 1);
  }

  /** What is found, in the original's offsets, with its value and range. */
  List<String> found(DateParser parser) {
    return parser.parse(text).stream()
        .map(m -> original(m.span()) + " " + m.value() + " " + m.from() + " " + m.to())
        .toList();
  }
}
