package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Hijri days against the calendar of the JDK, and Gregorian days written in every way. */
class CalendarOracleTest {

  private static final boolean NIGHTLY = Boolean.getBoolean("fihrist.nightly");
  private static final DateParser PARSER = DateParser.builder().build();
  private static final String[] ZEROS = {"0", "٠", "۰"};

  private static final String[][] HIJRI_MONTHS = {
    {"محرم", "محرم الحرام"},
    {"صفر", "صفر الخير"},
    {"ربيع الأول", "ربيع أول"},
    {"ربيع الثاني", "ربيع الآخر"},
    {"جمادى الأولى", "جمادى الأول"},
    {"جمادى الآخرة", "جمادى الثانية"},
    {"رجب", "رجب"},
    {"شعبان", "شعبان المعظم"},
    {"رمضان", "رمضان المبارك"},
    {"شوال", "شوال"},
    {"ذو القعدة", "ذي القعدة"},
    {"ذو الحجة", "ذي الحجة"},
  };

  private static final String[][] MONTHS = {
    {"يناير", "كانون الثاني", "جانفي"},
    {"فبراير", "شباط", "فيفري"},
    {"مارس", "آذار", "مارس"},
    {"أبريل", "نيسان", "أفريل"},
    {"مايو", "أيار", "ماي"},
    {"يونيو", "حزيران", "جوان"},
    {"يوليو", "تموز", "جويلية"},
    {"أغسطس", "آب", "أوت"},
    {"سبتمبر", "أيلول", "شتنبر"},
    {"أكتوبر", "تشرين الأول", "أكتوبر"},
    {"نوفمبر", "تشرين الثاني", "نونبر"},
    {"ديسمبر", "كانون الأول", "دجنبر"},
  };

  private static final String[] ORDINALS = {
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "الحادي عشر",
    "الثاني عشر",
    "الثالث عشر",
    "الرابع عشر",
    "الخامس عشر",
    "السادس عشر",
    "السابع عشر",
    "الثامن عشر",
    "التاسع عشر",
    "العشرين",
    "الحادي والعشرين",
    "الثاني والعشرين",
    "الثالث والعشرين",
    "الرابع والعشرين",
    "الخامس والعشرين",
    "السادس والعشرين",
    "السابع والعشرين",
    "الثامن والعشرين",
    "التاسع والعشرين",
    "الثلاثين",
    "الحادي والثلاثين"
  };

  @Test
  void everyHijriDayIsThatOfTheJdk() {
    int step = NIGHTLY ? 1 : 7;
    int days = 0;
    LocalDate end = LocalDate.from(HijrahDate.of(1600, 12, 29));
    LocalDate day = LocalDate.from(HijrahDate.of(1300, 1, 1));
    while (!day.isAfter(end)) {
      HijrahDate hijri = HijrahDate.from(day);
      for (String spelling : HIJRI_MONTHS[hijri.get(ChronoField.MONTH_OF_YEAR) - 1]) {
        int number = hijri.get(ChronoField.DAY_OF_MONTH);
        int year = hijri.get(ChronoField.YEAR);
        String text = digits(number, days) + " " + spelling + " " + digits(year, days) + "هـ";
        assertDay(day, text);
      }
      day = day.plusDays(step);
      days++;
    }
    assertTrue(days > 15_000, "days checked: " + days);
  }

  @Test
  void everyWayOfWritingADayGivesTheDay() {
    long seed = 20130125;
    Random random = new Random(seed);
    int rounds = NIGHTLY ? 1_000_000 : 20_000;
    for (int i = 0; i < rounds; i++) {
      LocalDate day = LocalDate.of(1501, 1, 1).plusDays(random.nextInt(250_000));
      assertDay(day, write(day, random));
    }
  }

  private static String write(LocalDate day, Random random) {
    int system = random.nextInt(3);
    String[] names = MONTHS[day.getMonthValue() - 1];
    String month = names[random.nextInt(3)];
    String year = digits(day.getYear(), system);
    String number = digits(day.getDayOfMonth(), system);
    return switch (random.nextInt(7)) {
      case 0 -> number + " " + month + " " + year;
      case 1 -> number + " من شهر " + month + " عام " + year;
      case 2 -> number + " " + names[0] + "/" + names[1] + " " + year;
      case 3 -> ORDINALS[day.getDayOfMonth() - 1] + " من " + month + " " + year;
      case 4 -> number + " " + names[1] + " (" + names[0] + ") " + year;
      case 5 -> year + "/" + digits(day.getMonthValue(), system) + "/" + number;
      default -> number + month + " سنة" + year;
    };
  }

  private static String digits(int number, int system) {
    char zero = ZEROS[system % ZEROS.length].charAt(0);
    StringBuilder out = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> out.append((char) (zero + c - '0')));
    return out.toString();
  }

  private static void assertDay(LocalDate day, String text) {
    List<DateMention> found = PARSER.parse(text);
    assertEquals(1, found.size(), () -> text + " gave " + found);
    assertEquals(day.atStartOfDay(), found.get(0).from().orElse(null), text);
    assertEquals(day.plusDays(1).atStartOfDay(), found.get(0).to().orElse(null), text);
  }
}
