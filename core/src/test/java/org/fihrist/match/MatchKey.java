package org.fihrist.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/**
 * The MATCH key, step by step over whole strings: slow, short, and written apart from the scanner.
 * It knows Arabic, Latin, digits and punctuation, not ligatures and honorific symbols.
 */
final class MatchKey {

  private static final String ARABIC =
      "[\\u0620-\\u063F\\u0641-\\u064A\\u0671-\\u06D3\\u0750-\\u077F]";
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
  private static final Pattern MARKS = Pattern.compile("[\\u0610-\\u061A\\u064B-\\u065F\\u0670]");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])");

  private static final Pattern TATWEELS = Pattern.compile("\u0640+");
  private static final Pattern HAMZA_FOLLOWS =
      Pattern.compile("[\\u0610-\\u061A\\u064B-\\u065F\\u0670]*\\u0654");
  private static final Pattern SEATS =
      Pattern.compile("\\u0640[\\u0610-\\u061A\\u064B-\\u065F\\u0670]*\\u0654");
  private static final Pattern BEFORE_WAW = Pattern.compile("\u0626(?=\u0648)");
  private static final Pattern WEAK_RUNS = Pattern.compile("([\u0627\u0648\u064A])\\1+");
  private static final Pattern RUNS = Pattern.compile("(" + ARABIC + ")\\1\\1+");

  private MatchKey() {}

  /** The words of the key. */
  static List<String> words(CharSequence text) {
    List<String> words = new ArrayList<>();
    for (String word : key(text).split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  static String key(CharSequence text) {
    String s = INVISIBLE.matcher(text).replaceAll("");
    s = tatweel(s);
    s = Normalizer.normalize(s, Normalizer.Form.NFC);
    s = SEATS.matcher(s).replaceAll("\u0626");
    s = MARKS.matcher(s).replaceAll("").replace("\u0640", "");
    s = eachUnit(s);
    s = BEFORE_WAW.matcher(s).replaceAll("\u0648").replace('\u0626', '\u064A');
    s = s.replace('\u0624', '\u0648').replace("\u0621", "");
    s = WEAK_RUNS.matcher(s).replaceAll("$1");
    s = RUNS.matcher(s).replaceAll("$1");
    s = NUMBER.matcher(s).replaceAll(n -> n.group().replace(",", ""));
    return breaks(s);
  }

  /** Step C3, with a dash for a tatweel that belongs to no word. */
  private static String tatweel(String s) {
    Matcher runs = TATWEELS.matcher(s);
    return runs.replaceAll(
        run -> {
          String after = s.substring(run.end());
          if (HAMZA_FOLLOWS.matcher(after).lookingAt()) {
            return "\u0640";
          }
          boolean touches =
              (run.start() > 0 && isArabic(s.charAt(run.start() - 1)))
                  || (!after.isEmpty() && isArabic(after.charAt(0)));
          return touches ? "" : "\u2013";
        });
  }

  private static boolean isArabic(char c) {
    return ArabicChars.isLetter(c) || ArabicChars.isMark(c);
  }

  private static String eachUnit(String s) {
    StringBuilder out = new StringBuilder();
    for (char c : s.toCharArray()) {
      int digit = ArabicChars.digitValue(c);
      switch (c) {
        case '\u060C', '\u066C' -> out.append(',');
        case '\u066B', '\u06D4' -> out.append('.');
        default ->
            out.append(
                digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(LetterFolds.match(c)));
      }
    }
    return out.toString();
  }

  private static String breaks(String s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean point =
          c == '.' && i > 0 && i + 1 < s.length() && isDigit(s, i - 1) && isDigit(s, i + 1);
      out.append(point || Character.isLetterOrDigit(c) ? c : ' ');
    }
    return out.toString();
  }

  private static boolean isDigit(String s, int i) {
    return s.charAt(i) >= '0' && s.charAt(i) <= '9';
  }
}
