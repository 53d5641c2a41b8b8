package org.fihrist.benchmarks;

import java.util.List;
import java.util.Random;

/** What the text is like: news, and what is as far from it as a text can be. */
public enum TextKind {
  /** News with a listed name in about twelve words. */
  NEWS,
  /** The same with a vowel on every second letter. */
  VOWELLED,
  /** News with a tatweel after every second letter. */
  TATWEEL,
  /** News in presentation forms. */
  PRESENTATION_NEWS,
  /** Nothing but proclitics. */
  PROCLITICS,
  /** The beginnings of one name, over and over. */
  PREFIXES,
  /** Waw and lam in turn, without a space. */
  ONE_WORD,
  /** One letter, without end. */
  ONE_LETTER,
  /** Words of one letter each, written many times. */
  LETTER_RUNS,
  /** Words with waws and yehs that may be one or carry a hamza. */
  WEAK_LETTERS,
  /** A tatweel between spaces. */
  LONE_TATWEELS,
  /** Nothing but the one-sign form of a blessing of four words. */
  HONORIFICS,
  /** The one-sign form of one word, between spaces. */
  LIGATURES,
  /** Any presentation forms of Arabic. */
  PRESENTATION_FORMS,
  /** Digits and commas that are no numbers of thousands. */
  COMMAS,
  /** Numbers of thousands, and with a point. */
  NUMBERS,
  /** Punctuation without words. */
  SIGNS,
  /** Vowel signs of another script without a letter. */
  FOREIGN_MARKS,
  /** Arabic letters with a vowel sign of another script. */
  MIXED_MARKS,
  /** Words of small letters of Latin with their accents apart. */
  LATIN_ACCENTS,
  /** Words of Cyrillic. */
  CYRILLIC,
  /** Hebrew with points. */
  HEBREW,
  /** Words of Devanagari. */
  DEVANAGARI,
  /** Words of Thai, which are not parted. */
  THAI,
  /** Chinese. */
  CHINESE,
  /** Syllables of Hangul in their parts. */
  HANGUL_PARTS,
  /** Any parts of syllables of Hangul. */
  JAMO,
  /** Emoji between Arabic words. */
  EMOJI,
  /** Letters beyond the first plane. */
  SUPPLEMENTARY,
  /** Surrogates that are no pairs. */
  LONE_SURROGATES,
  /** Any UTF-16 units. */
  RANDOM_UNITS,
  /** Any code points. */
  RANDOM_CODE_POINTS;

  String of(String news, List<String> names) {
    int length = news.length();
    return switch (this) {
      case NEWS -> news;
      case VOWELLED -> everySecond('\u064E', news);
      case TATWEEL -> everySecond('\u0640', news);
      case PRESENTATION_NEWS -> presented(news);
      case PROCLITICS ->
          repeat("\u0648\u0628\u0627\u0644 \u0641\u0644\u0644 \u0648\u0643 ", length);
      case PREFIXES -> repeat(prefixes(names.get(names.size() - 1)), length);
      case ONE_WORD -> repeat("\u0648\u0644", length);
      case ONE_LETTER -> repeat("\u0628", length);
      case LETTER_RUNS -> letterRuns(length);
      case WEAK_LETTERS -> words("\u0627\u0648\u064A\u0626\u0624\u0654\u0628", 5, length);
      case LONE_TATWEELS -> repeat("\u0640 ", length);
      case HONORIFICS -> repeat("\uFDFA", length);
      case LIGATURES -> repeat("\uFDF2 ", length);
      case PRESENTATION_FORMS -> words(range(0xFB50, 0xFDF9) + range(0xFE70, 0xFEFC), 6, length);
      case COMMAS -> repeat("1,2,", length);
      case NUMBERS -> repeat("12,345,678 3.25 1,000.5 ", length);
      case SIGNS -> words(".,:;!?()\u060C\u061B\u061F-\"\u00AB\u00BB", 3, length);
      case FOREIGN_MARKS -> repeat("\u093F", length);
      case MIXED_MARKS -> repeat("\u0628\u093F\u062A\u094D\u0644 ", length);
      case LATIN_ACCENTS -> words("abcdefghij\u0301\u0308\u0327", 9, length);
      case CYRILLIC -> words(range(0x0430, 0x044F), 7, length);
      case HEBREW -> syllables(range(0x05D0, 0x05EA), "\u05BC\u05B8", length);
      case DEVANAGARI -> syllables(range(0x0915, 0x0939), "\u093E\u093F\u094D\u0902", length);
      case THAI -> syllables(range(0x0E01, 0x0E2E), "\u0E31\u0E38\u0E48", length).replace(" ", "");
      case CHINESE -> words(range(0x4E00, 0x9FA5), 20, length);
      case HANGUL_PARTS -> hangul(length);
      case JAMO -> words(range(0x1100, 0x11FF), 7, length);
      case EMOJI -> repeat("\uD83D\uDE00 \u0643\u0627\u0646 \uD83C\uDDEA\uD83C\uDDEC ", length);
      case SUPPLEMENTARY -> words(range(0x10400, 0x1044F) + range(0x1D400, 0x1D433), 7, length);
      case LONE_SURROGATES -> words(range(0xDC00, 0xDFFF), 7, length);
      case RANDOM_UNITS -> randomUnits(length);
      case RANDOM_CODE_POINTS -> words(range(1, 0xD7FF) + range(0xE000, 0x10FFFF), 10, length);
    };
  }

  private static String everySecond(char sign, String news) {
    StringBuilder text = new StringBuilder(news.length());
    int end = news.length() * 2 / 3;
    for (int i = 0; i < end; i++) {
      char c = news.charAt(i);
      text.append(c);
      if (c != ' ' && i % 2 == 0) {
        text.append(sign);
      }
    }
    return text.toString();
  }

  /** Each letter in its first presentation form, which is that of a letter alone. */
  private static String presented(String news) {
    char[] forms = new char[0x700];
    for (char c = '\uFE80'; c <= '\uFEF4'; c++) {
      char letter =
          java.text.Normalizer.normalize("" + c, java.text.Normalizer.Form.NFKC).charAt(0);
      forms[letter] = forms[letter] == 0 ? c : forms[letter];
    }
    StringBuilder text = new StringBuilder(news);
    for (int i = 0; i < news.length(); i++) {
      char c = news.charAt(i);
      text.setCharAt(i, c < forms.length && forms[c] != 0 ? forms[c] : c);
    }
    return text.toString();
  }

  private static String prefixes(String name) {
    StringBuilder text = new StringBuilder();
    for (int end = 1; end <= name.length(); end++) {
      text.append(name, 0, end).append(' ');
    }
    return text.toString();
  }

  private static String repeat(String piece, int length) {
    return piece.repeat(length / piece.length());
  }

  private static String range(int first, int last) {
    StringBuilder all = new StringBuilder();
    for (int c = first; c <= last; c++) {
      all.appendCodePoint(c);
    }
    return all.toString();
  }

  private static String letterRuns(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length + 16);
    while (text.length() < length) {
      String letter = String.valueOf((char) ('\u0641' + random.nextInt(10)));
      text.append(letter.repeat(2 + random.nextInt(9))).append(' ');
    }
    return text.toString();
  }

  /** Words of one to so many letters. */
  private static String words(String letters, int longest, int length) {
    int[] codePoints = letters.codePoints().toArray();
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length + 2 * longest);
    while (text.length() < length) {
      for (int left = 1 + random.nextInt(longest); left > 0; left--) {
        text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
      }
      text.append(' ');
    }
    return text.toString();
  }

  /** Words of one to four letters, each with any of some marks, which are in order. */
  private static String syllables(String letters, String marks, int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length + 16);
    while (text.length() < length) {
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
        for (int i = 0; i < marks.length(); i++) {
          if (random.nextInt(marks.length() + 1) == 0) {
            text.append(marks.charAt(i));
          }
        }
      }
      text.append(' ');
    }
    return text.toString();
  }

  private static String hangul(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length + 16);
    while (text.length() < length) {
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        text.append((char) (0x1100 + random.nextInt(19)));
        text.append((char) (0x1161 + random.nextInt(21)));
        if (random.nextBoolean()) {
          text.append((char) (0x11A8 + random.nextInt(27)));
        }
      }
      text.append(' ');
    }
    return text.toString();
  }

  private static String randomUnits(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(1 << 16));
    }
    return text.toString();
  }
}
