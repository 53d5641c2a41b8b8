package org.fihrist.text;

/**
 * Arabic characters by their Unicode names, and the character classes of the normalization
 * profiles. All methods are constant time.
 */
public final class ArabicChars {

  /** U+060C ARABIC COMMA. */
  public static final char COMMA = '\u060C';

  /** U+061B ARABIC SEMICOLON. */
  public static final char SEMICOLON = '\u061B';

  /** U+061C ARABIC LETTER MARK. */
  public static final char ARABIC_LETTER_MARK = '\u061C';

  /** U+061F ARABIC QUESTION MARK. */
  public static final char QUESTION_MARK = '\u061F';

  /** U+0621 ARABIC LETTER HAMZA. */
  public static final char HAMZA = '\u0621';

  /** U+0622 ARABIC LETTER ALEF WITH MADDA ABOVE. */
  public static final char ALEF_MADDA = '\u0622';

  /** U+0623 ARABIC LETTER ALEF WITH HAMZA ABOVE. */
  public static final char ALEF_HAMZA_ABOVE = '\u0623';

  /** U+0624 ARABIC LETTER WAW WITH HAMZA ABOVE. */
  public static final char WAW_HAMZA = '\u0624';

  /** U+0625 ARABIC LETTER ALEF WITH HAMZA BELOW. */
  public static final char ALEF_HAMZA_BELOW = '\u0625';

  /** U+0626 ARABIC LETTER YEH WITH HAMZA ABOVE. */
  public static final char YEH_HAMZA = '\u0626';

  /** U+0627 ARABIC LETTER ALEF. */
  public static final char ALEF = '\u0627';

  /** U+0628 ARABIC LETTER BEH. */
  public static final char BEH = '\u0628';

  /** U+0629 ARABIC LETTER TEH MARBUTA. */
  public static final char TEH_MARBUTA = '\u0629';

  /** U+062A ARABIC LETTER TEH. */
  public static final char TEH = '\u062A';

  /** U+062B ARABIC LETTER THEH. */
  public static final char THEH = '\u062B';

  /** U+062C ARABIC LETTER JEEM. */
  public static final char JEEM = '\u062C';

  /** U+062D ARABIC LETTER HAH. */
  public static final char HAH = '\u062D';

  /** U+062E ARABIC LETTER KHAH. */
  public static final char KHAH = '\u062E';

  /** U+062F ARABIC LETTER DAL. */
  public static final char DAL = '\u062F';

  /** U+0630 ARABIC LETTER THAL. */
  public static final char THAL = '\u0630';

  /** U+0631 ARABIC LETTER REH. */
  public static final char REH = '\u0631';

  /** U+0632 ARABIC LETTER ZAIN. */
  public static final char ZAIN = '\u0632';

  /** U+0633 ARABIC LETTER SEEN. */
  public static final char SEEN = '\u0633';

  /** U+0634 ARABIC LETTER SHEEN. */
  public static final char SHEEN = '\u0634';

  /** U+0635 ARABIC LETTER SAD. */
  public static final char SAD = '\u0635';

  /** U+0636 ARABIC LETTER DAD. */
  public static final char DAD = '\u0636';

  /** U+0637 ARABIC LETTER TAH. */
  public static final char TAH = '\u0637';

  /** U+0638 ARABIC LETTER ZAH. */
  public static final char ZAH = '\u0638';

  /** U+0639 ARABIC LETTER AIN. */
  public static final char AIN = '\u0639';

  /** U+063A ARABIC LETTER GHAIN. */
  public static final char GHAIN = '\u063A';

  /** U+0640 ARABIC TATWEEL. */
  public static final char TATWEEL = '\u0640';

  /** U+0641 ARABIC LETTER FEH. */
  public static final char FEH = '\u0641';

  /** U+0642 ARABIC LETTER QAF. */
  public static final char QAF = '\u0642';

  /** U+0643 ARABIC LETTER KAF. */
  public static final char KAF = '\u0643';

  /** U+0644 ARABIC LETTER LAM. */
  public static final char LAM = '\u0644';

  /** U+0645 ARABIC LETTER MEEM. */
  public static final char MEEM = '\u0645';

  /** U+0646 ARABIC LETTER NOON. */
  public static final char NOON = '\u0646';

  /** U+0647 ARABIC LETTER HEH. */
  public static final char HEH = '\u0647';

  /** U+0648 ARABIC LETTER WAW. */
  public static final char WAW = '\u0648';

  /** U+0649 ARABIC LETTER ALEF MAKSURA. */
  public static final char ALEF_MAKSURA = '\u0649';

  /** U+064A ARABIC LETTER YEH. */
  public static final char YEH = '\u064A';

  /** U+064B ARABIC FATHATAN. */
  public static final char FATHATAN = '\u064B';

  /** U+064C ARABIC DAMMATAN. */
  public static final char DAMMATAN = '\u064C';

  /** U+064D ARABIC KASRATAN. */
  public static final char KASRATAN = '\u064D';

  /** U+064E ARABIC FATHA. */
  public static final char FATHA = '\u064E';

  /** U+064F ARABIC DAMMA. */
  public static final char DAMMA = '\u064F';

  /** U+0650 ARABIC KASRA. */
  public static final char KASRA = '\u0650';

  /** U+0651 ARABIC SHADDA. */
  public static final char SHADDA = '\u0651';

  /** U+0652 ARABIC SUKUN. */
  public static final char SUKUN = '\u0652';

  /** U+0653 ARABIC MADDAH ABOVE. */
  public static final char MADDAH_ABOVE = '\u0653';

  /** U+0654 ARABIC HAMZA ABOVE. */
  public static final char HAMZA_ABOVE = '\u0654';

  /** U+0655 ARABIC HAMZA BELOW. */
  public static final char HAMZA_BELOW = '\u0655';

  /** U+0660 ARABIC-INDIC DIGIT ZERO. */
  public static final char DIGIT_ZERO = '\u0660';

  /** U+066A ARABIC PERCENT SIGN. */
  public static final char PERCENT_SIGN = '\u066A';

  /** U+066B ARABIC DECIMAL SEPARATOR. */
  public static final char DECIMAL_SEPARATOR = '\u066B';

  /** U+066C ARABIC THOUSANDS SEPARATOR. */
  public static final char THOUSANDS_SEPARATOR = '\u066C';

  /** U+066D ARABIC FIVE POINTED STAR. */
  public static final char FIVE_POINTED_STAR = '\u066D';

  /** U+0670 ARABIC LETTER SUPERSCRIPT ALEF. */
  public static final char SUPERSCRIPT_ALEF = '\u0670';

  /** U+0671 ARABIC LETTER ALEF WASLA. */
  public static final char ALEF_WASLA = '\u0671';

  /** U+067E ARABIC LETTER PEH. */
  public static final char PEH = '\u067E';

  /** U+0686 ARABIC LETTER TCHEH. */
  public static final char TCHEH = '\u0686';

  /** U+0698 ARABIC LETTER JEH. */
  public static final char JEH = '\u0698';

  /** U+06A4 ARABIC LETTER VEH. */
  public static final char VEH = '\u06A4';

  /** U+06A9 ARABIC LETTER KEHEH. */
  public static final char KEHEH = '\u06A9';

  /** U+06AF ARABIC LETTER GAF. */
  public static final char GAF = '\u06AF';

  /** U+06CC ARABIC LETTER FARSI YEH. */
  public static final char FARSI_YEH = '\u06CC';

  /** U+06D4 ARABIC FULL STOP. */
  public static final char FULL_STOP = '\u06D4';

  /** U+06F0 EXTENDED ARABIC-INDIC DIGIT ZERO. */
  public static final char EXTENDED_DIGIT_ZERO = '\u06F0';

  /** U+FD3E ORNATE LEFT PARENTHESIS. */
  public static final char ORNATE_LEFT_PARENTHESIS = '\uFD3E';

  /** U+FD3F ORNATE RIGHT PARENTHESIS. */
  public static final char ORNATE_RIGHT_PARENTHESIS = '\uFD3F';

  private ArabicChars() {}

  /**
   * Whether a code unit is an Arabic letter: class AL of the profiles.
   *
   * @param c a UTF-16 unit
   * @return true for U+0620–063F, 0641–064A, 066E–066F, 0671–06D3, 06D5, 06EE–06EF, 06FA–06FC,
   *     06FF, 0750–077F and 08A0–08C9
   */
  public static boolean isLetter(char c) {
    if (c < '\u0620' || c > '\u08C9') {
      return false;
    }
    if (c <= YEH) {
      return c != TATWEEL;
    }
    if (c <= '\u06FF') {
      return c == '\u066E'
          || c == '\u066F'
          || (c >= ALEF_WASLA && c <= '\u06D3')
          || c == '\u06D5'
          || c == '\u06EE'
          || c == '\u06EF'
          || (c >= '\u06FA' && c <= '\u06FC')
          || c == '\u06FF';
    }
    return (c >= '\u0750' && c <= '\u077F') || c >= '\u08A0';
  }

  /**
   * Whether a code unit is an Arabic mark: class AM of the profiles.
   *
   * @param c a UTF-16 unit
   * @return true for U+0610–061A, 064B–065F, 0670, 06D6–06DC, 06DF–06E8, 06EA–06ED, 0897–089F,
   *     08CA–08E1 and 08E3–08FF
   */
  public static boolean isMark(char c) {
    if (c < '\u0610' || c > '\u08FF') {
      return false;
    }
    if (c <= '\u065F') {
      return c <= '\u061A' || c >= FATHATAN;
    }
    if (c <= '\u06ED') {
      return c == SUPERSCRIPT_ALEF
          || (c >= '\u06D6' && c <= '\u06DC')
          || (c >= '\u06DF' && c <= '\u06E8')
          || c >= '\u06EA';
    }
    return (c >= '\u0897' && c <= '\u089F') || (c >= '\u08CA' && c != '\u08E2');
  }

  /**
   * Whether a code unit is a letter or a mark that can stand in an Arabic word, tatweel included.
   *
   * @param c a UTF-16 unit
   * @return true for a letter, a mark and tatweel
   */
  public static boolean isWordPart(char c) {
    return c == TATWEEL || isLetter(c) || isMark(c);
  }

  /**
   * The value of a decimal digit of any script.
   *
   * @param c a UTF-16 unit
   * @return 0 to 9, or -1 when it is no decimal digit
   */
  public static int digitValue(char c) {
    if (c <= '9') {
      return c >= '0' ? c - '0' : -1;
    }
    return Character.isDigit(c) ? Character.digit(c, 10) : -1;
  }
}
