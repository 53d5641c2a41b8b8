package org.fihrist.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes numbers in Arabic words the way a grammar book says, group by group: the plain inverse of
 * the number reader. The choices that a writer has are drawn at random: nominative or oblique,
 * gender, the spelling of the hundred.
 */
public final class NumberSpeller {

  private static final long[] POWERS = {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L};

  /* Singular, accusative after 11 to 99, dual of two cases, plural. */
  private static final String[][] SCALES = {
    {"تريليون", "تريليونا", "تريليونان", "تريليونين", "تريليونات"},
    {"مليار", "مليارا", "ملياران", "مليارين", "مليارات"},
    {"مليون", "مليونا", "مليونان", "مليونين", "ملايين"},
    {"ألف", "ألفا", "ألفان", "ألفين", "آلاف"},
  };
  private static final String[] MASCULINE = {
    "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة",
  };
  private static final String[] FEMININE = {
    "", "واحدة", "اثنتين", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر",
  };
  private static final String[][] TEENS = {
    {"أحد", "اثنا", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"},
    {"إحدى", "اثنتي", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"},
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع",
  };
  private static final String[] HUNDREDS = {
    "", "مئة", "مئت", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة",
  };

  private final Random random;

  /** A speller that draws its choices from a generator. */
  public NumberSpeller(Random random) {
    this.random = random;
  }

  /** The words of a number from 1 to 999 999 999 999 999. */
  public String spell(long number) {
    List<String> parts = new ArrayList<>();
    long rest = number;
    for (int i = 0; i < POWERS.length; i++) {
      if (rest >= POWERS[i]) {
        parts.add(counted((int) (rest / POWERS[i]), SCALES[i]));
        rest %= POWERS[i];
      }
    }
    if (rest > 0) {
      parts.add(group((int) rest));
    }
    return String.join(" و", parts);
  }

  private String counted(int count, String[] scale) {
    if (count == 1) {
      return scale[0];
    }
    if (count == 2) {
      return scale[random.nextBoolean() ? 2 : 3];
    }
    int last = count % 100;
    String noun = last >= 3 && last <= 10 ? scale[4] : last > 10 ? scale[1] : scale[0];
    return group(count) + " " + noun;
  }

  private String group(int number) {
    List<String> parts = new ArrayList<>();
    if (number >= 100) {
      parts.add(hundreds(number / 100));
    }
    if (number % 100 > 0) {
      parts.add(below100(number % 100));
    }
    return String.join(" و", parts);
  }

  private String hundreds(int hundreds) {
    String word = hundreds == 2 ? HUNDREDS[2] + ending("ان", "ين") : HUNDREDS[hundreds];
    return random.nextBoolean() ? word : word.replace("مئ", "مائ");
  }

  private String below100(int number) {
    int gender = random.nextInt(2);
    String[] ones = gender == 0 ? MASCULINE : FEMININE;
    if (number <= 10) {
      return ones[number];
    }
    if (number < 20) {
      return TEENS[gender][number - 11] + (gender == 0 ? " عشر" : " عشرة");
    }
    String tens = TENS[number / 10] + ending("ون", "ين");
    return number % 10 == 0 ? tens : ones[number % 10] + " و" + tens;
  }

  private String ending(String nominative, String oblique) {
    return random.nextBoolean() ? nominative : oblique;
  }
}
