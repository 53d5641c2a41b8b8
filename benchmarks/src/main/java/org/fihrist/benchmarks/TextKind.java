package org.fihrist.benchmarks;

import java.util.List;

/** What the text is like. */
public enum TextKind {
  /** News with a listed name in about twelve words. */
  NEWS,
  /** The same with a vowel on every second letter. */
  VOWELLED,
  /** Nothing but proclitics. */
  PROCLITICS,
  /** The beginnings of one name, over and over. */
  PREFIXES,
  /** Waw and lam in turn, without a space. */
  ONE_WORD,
  /** Nothing but the one-sign form of a blessing of four words. */
  HONORIFICS,
  /** Vowel signs of another script without a letter. */
  FOREIGN_MARKS;

  String of(String news, List<String> names) {
    return switch (this) {
      case NEWS -> news;
      case VOWELLED -> vowelled(news);
      case PROCLITICS -> repeat("\u0648\u0628\u0627\u0644 \u0641\u0644\u0644 \u0648\u0643 ", news);
      case PREFIXES -> repeat(prefixes(names.get(names.size() - 1)), news);
      case ONE_WORD -> repeat("\u0648\u0644", news);
      case HONORIFICS -> repeat("\uFDFA", news);
      case FOREIGN_MARKS -> repeat("\u093F", news);
    };
  }

  private static String vowelled(String news) {
    StringBuilder text = new StringBuilder(news.length());
    int end = news.length() * 2 / 3;
    for (int i = 0; i < end; i++) {
      char c = news.charAt(i);
      text.append(c);
      if (c != ' ' && i % 2 == 0) {
        text.append('\u064E');
      }
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

  private static String repeat(String piece, String like) {
    return piece.repeat(like.length() / piece.length());
  }
}
