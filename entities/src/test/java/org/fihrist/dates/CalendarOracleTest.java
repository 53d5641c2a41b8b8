package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Hijri days against the calendar of the JDK, and Gregorian days written in every way. */
class CalendarOracleTest {

  private static final boolean NIGHTLY = Boolean.getBoolean("fihrist.nightly");
  private static final DateParser PARSER = DateParser.builder().build();
  private static final String[] ZEROS = {"0", "٠", "۰"};

  private static final String[][] HIJRI_MONTHS = {
    {"محرم", "محرم الحرام", "شهر محرم"},
    {"صفر", "صفر الخير", "صفر المظفر"},
    {"ربيع الأول", "ربيع أول", "ربيع الأنور", "شهر ربيع الاول"},
    {"ربيع الثاني", "ربيع الآخر", "ربيع ثاني", "ربيع آخر", "ربيع الثانى"},
    {"جمادى الأولى", "جمادى الأول", "جمادى أولى", "جمادي أول", "جمادي الاولى"},
    {"جمادى الآخرة", "جمادى الثانية", "جمادى الآخر", "جمادى الثاني", "جمادى آخرة", "جمادي الاخره"},
    {"رجب", "رجب الفرد", "رجب الأصب"},
    {"شعبان", "شعبان المعظم"},
    {"رمضان", "رمضان المبارك", "شهر رمضان المبارك"},
    {"شوال", "شهر شوال"},
    {"ذو القعدة", "ذي القعدة", "ذا القعدة", "ذي القعده", "ذو قعدة"},
    {"ذو الحجة", "ذي الحجة", "ذا الحجة", "ذي الحجه", "ذي حجة"},
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
    int systems = NIGHTLY ? ZEROS.length : 1;
    int days = 0;
    LocalDate end = LocalDate.from(HijrahDate.of(1600, 12, 29));
    LocalDate day = LocalDate.from(HijrahDate.of(1300, 1, 1));
    while (!day.isAfter(end)) {
      HijrahDate hijri = HijrahDate.from(day);
      for (String spelling : HIJRI_MONTHS[hijri.get(ChronoField.MONTH_OF_YEAR) - 1]) {
        int number = hijri.get(ChronoField.DAY_OF_MONTH);
        int year = hijri.get(ChronoField.YEAR);
        for (int system = 0; system < systems; system++) {
          String era = system == 1 ? " هجرية" : "هـ";
          int zero = systems == 1 ? days : system;
          assertDay(day, digits(number, zero) + " " + spelling + " " + digits(year, zero) + era);
        }
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
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      LocalDate day = LocalDate.of(1501, 1, 1).plusDays(random.nextInt(250_000));
      String text = write(day, random);
      List<DateMention> found = PARSER.parse(text);
      boolean right =
          found.size() == 1
              && found.get(0).from().filter(day.atStartOfDay()::equals).isPresent()
              && found.get(0).to().filter(day.plusDays(1).atStartOfDay()::equals).isPresent();
      if (!right) {
        wrong.add(text + " gave " + found);
      }
    }
    assertTrue(
        wrong.size() <= rounds / 10_000, () -> wrong.size() + ", seed " + seed + ": " + wrong);
  }

  private static String write(LocalDate day, Random random) {
    int system = random.nextInt(3);
    String[] names = MONTHS[day.getMonthValue() - 1];
    String month = names[random.nextInt(3)];
    String year = digits(day.getYear(), system);
    String number = digits(day.getDayOfMonth(), system);
    String ordinal = ORDINALS[day.getDayOfMonth() - 1];
    return switch (random.nextInt(12)) {
      case 0 -> number + " " + month + " " + year;
      case 1 -> number + " من شهر " + month + " عام " + year;
      case 2 -> number + " " + names[0] + "/" + names[1] + " " + year;
      case 3 -> ordinal + " من " + month + " " + year;
      case 4 -> number + " " + names[1] + " (" + names[0] + ") " + year;
      case 5 -> year + "/" + digits(day.getMonthValue(), system) + "/" + number;
      case 6 -> number + " " + month + " " + words(day.getYear(), random.nextBoolean());
      case 7 -> ordinal + " من " + month + " عام " + words(day.getYear(), random.nextBoolean());
      case 8 -> number + "-" + digits(day.getMonthValue(), system) + "-" + year;
      case 9 -> number + "." + digits(day.getMonthValue(), system) + "." + year + "م";
      case 10 -> WEEKDAYS[day.getDayOfWeek().ordinal()] + "، " + number + " " + month + " " + year;
      default -> number + month + " سنة" + year;
    };
  }

  private static final String[] WEEKDAYS = {
    "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"
  };
  private static final String[] UNITS = {
    "",
    "واحد",
    "اثنين",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثني عشر",
    "ثلاثة عشر",
    "أربعة عشر",
    "خمسة عشر",
    "ستة عشر",
    "سبعة عشر",
    "ثمانية عشر",
    "تسعة عشر"
  };
  private static final String[] TENS = {
    "", "", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"
  };
  private static final String[] HUNDREDS = {
    "", "مئة", "مئتين", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"
  };

  /* The year in words, with either spelling of the hundred. */
  private static String words(int year, boolean alef) {
    List<String> parts = new ArrayList<>();
    parts.add(year < 2000 ? "ألف" : "ألفين");
    String hundreds = HUNDREDS[year / 100 % 10];
    parts.add(alef ? hundreds.replace("مئ", "مائ") : hundreds);
    int rest = year % 100;
    parts.add(rest < 20 ? UNITS[rest] : UNITS[rest % 10]);
    parts.add(rest < 20 ? "" : TENS[rest / 10]);
    parts.removeIf(String::isEmpty);
    return String.join(" و", parts);
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
