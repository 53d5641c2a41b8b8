package org.fihrist.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up sentences with whole dates, some of them with vowels, tatweel or other digits. */
final class DamagedDates {

  private static final List<String> MONTHS =
      List.of("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر");

  private static final List<String> FRAMES =
      List.of(
          "وقع الطرفان الاتفاق في %s بعد مفاوضات.",
          "بدأت الجلسة يوم %s ، وانتهت بعد ساعات", "منذ %s لم تتغير الحدود", "(%s)صدر القرار");

  private DamagedDates() {}

  static List<String> texts(int count, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String date =
          1 + random.nextInt(28) + " " + pick(MONTHS, random) + " " + (1900 + random.nextInt(120));
      texts.add(pick(FRAMES, random).replace("%s", damaged(date, random)));
    }
    return texts;
  }

  private static String damaged(String date, Random random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          date.chars()
              .map(DamagedDates::arabicDigit)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      case 1 -> date.replace("و", "و\u064E");
      case 2 -> date.replace("ر", "\u0640ر");
      default -> date;
    };
  }

  private static int arabicDigit(int c) {
    return c >= '0' && c <= '9' ? c - '0' + '\u0660' : c;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
