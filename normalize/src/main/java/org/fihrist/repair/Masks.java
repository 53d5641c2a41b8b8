package org.fihrist.repair;

/**
 * Tells the parts of a text that are no prose: web and mail addresses, hashtags, user names. Asked
 * from left to right.
 */
final class Masks {

  private CharSequence text = "";
  private int maskedTo;

  /** Starts with a text. */
  void reset(CharSequence next) {
    text = next;
    maskedTo = 0;
  }

  /** Notes an address that starts at a unit that is no Arabic letter; gives the next offset. */
  int skip(int i, char c) {
    if (i >= maskedTo && (c == '@' || c == '#' || (c == ':' && follows(i, "://")) || isWww(i, c))) {
      int end = i + 1;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      maskedTo = end;
    }
    return i + 1;
  }

  /** Whether a word stands in an address or a hashtag. */
  boolean isMasked(int start, int end) {
    return start < maskedTo
        || (start > 0 && text.charAt(start - 1) == '_')
        || (end < text.length() && isJoiner(text.charAt(end)));
  }

  private static boolean isJoiner(char c) {
    return c == '_' || c == '@';
  }

  private boolean isWww(int i, char c) {
    return (c == 'w' || c == 'W') && (follows(i, "www.") || follows(i, "WWW."));
  }

  private boolean follows(int i, String sign) {
    for (int k = 0; k < sign.length(); k++) {
      if (i + k >= text.length() || text.charAt(i + k) != sign.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
