package org.fihrist.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Fields to the day or period that they name, at one reference; null where there is none. */
final class PeriodResolver {

  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int HALF_YEAR = 6;
  static final String OPEN_YEAR = "XXXX";

  private final Options options;
  private final Preference preference;
  private final EnumSet<Note> notes;
  private final @Nullable LocalDate today;

  PeriodResolver(Options options, Preference preference, EnumSet<Note> notes) {
    this.options = options;
    this.preference = preference;
    this.notes = notes;
    this.today = options.today();
  }

  @Nullable Period resolve(Fields f) {
    Period period = f.holiday != Fields.NONE ? feast(f) : dated(f);
    if (period != null && f.weekOf) {
      LocalDate day = period.from();
      return day == null ? Period.unknown(DateKind.WEEK, "XXXX-WXX") : week(weekStart(day));
    }
    if (period != null && f.stretch != Fields.NONE) {
      return PartResolver.stretch(f.stretch, f.stretchUnit, period);
    }
    return period == null || f.part == Fields.NONE ? period : part(f, period);
  }

  private @Nullable Period feast(Fields f) {
    if (f.holiday == Holidays.OF_COUNTRY) {
      notes.add(Note.COUNTRY_NEEDED);
    }
    Period first = new Holidays(this).resolve(f, today, preference);
    LocalDate day = first == null ? null : first.from();
    return f.holidayDay == Fields.NONE || day == null
        ? first
        : Period.day(day.plusDays(f.holidayDay - 1L)).as(DateKind.HOLIDAY);
  }

  private @Nullable Period dated(Fields f) {
    boolean dated = f.day != Fields.NONE && f.month != Fields.NONE;
    if (f.dayShift != Fields.NONE && !dated) {
      return shiftedDay(f);
    }
    if (f.nth != Fields.NONE) {
      return new NthResolver(this, options, today, preference).resolve(f);
    }
    if (f.day != Fields.NONE) {
      return new DayResolver(this, options, preference, notes).resolve(f);
    }
    if (f.weekday != Fields.NONE) {
      return new WeekdayResolver(options, preference, today, notes).resolve(f, this);
    }
    return longer(f);
  }

  private @Nullable Period shiftedDay(Fields f) {
    boolean same = f.dayShift == 0 && options.preference() == Preference.NEWS;
    if (f.event || f.narrative && (same || preference == Preference.NEWS)) {
      return Period.unknown(DateKind.DATE, "XXXX-XX-XX");
    }
    if (today == null) {
      return Period.unknown(DateKind.DATE, "XXXX-XX-XX");
    }
    LocalDate day = today.plusDays(f.dayShift);
    checkWeekday(f, day);
    return Period.day(day);
  }

  void checkWeekday(Fields f, LocalDate day) {
    if (f.weekday != Fields.NONE && day.getDayOfWeek().getValue() != f.weekday) {
      notes.add(Note.WEEKDAY_CONFLICT);
    }
  }

  /** The year that the words fix, or NONE. */
  int fixedYear(Fields f) {
    if (f.year != Fields.NONE) {
      return hijriMonthOf(f);
    }
    if (f.yearShift != Fields.NONE && f.yearShift != Fields.SAME && today != null) {
      int shift = f.yearShift == Fields.NEW ? untilNew(f, today) : f.yearShift;
      return Calendars.yearOf(f.calendar, today) + shift;
    }
    return Fields.NONE;
  }

  /* In the first half of a year the new one is the year itself. */
  private static int untilNew(Fields f, LocalDate today) {
    return Calendars.monthOf(f.calendar, today) > HALF_YEAR ? 1 : 0;
  }

  /* A Hijri month beside a Gregorian year is the one that starts in that year. */
  private static int hijriMonthOf(Fields f) {
    boolean mixed = f.calendar == Fields.HIJRI && f.month != Fields.NONE && f.year > 1700;
    if (!mixed || f.year > 9000) {
      return f.year;
    }
    int year = Calendars.yearOf(Fields.HIJRI, LocalDate.of(f.year, 1, 1));
    boolean later = Calendars.firstOfMonth(Fields.HIJRI, year, f.month).getYear() < f.year;
    return later ? year + 1 : year;
  }

  String hijriValue(int year) {
    notes.add(Note.FROM_HIJRI);
    if (year < Calendars.FIRST_UMM_AL_QURA || year > Calendars.LAST_UMM_AL_QURA) {
      notes.add(Note.TABULAR_HIJRI);
    }
    return "H" + year;
  }

  LocalDate shiftedMonth(Fields f) {
    LocalDate base = today == null ? LocalDate.EPOCH : today;
    int year = Calendars.yearOf(f.calendar, base);
    int month = Calendars.monthOf(f.calendar, base) - 1 + f.monthShift;
    return Calendars.firstOfMonth(
        f.calendar, year + Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
  }

  @Nullable Period longer(Fields f) {
    boolean month = f.month != Fields.NONE || f.monthShift != Fields.NONE;
    return month && f.share != Fields.NONE ? shareOf(f, whole(f)) : whole(f);
  }

  /* Halves and thirds of a month; the last third takes what is left. */
  private static @Nullable Period shareOf(Fields f, @Nullable Period month) {
    LocalDate from = month == null ? null : month.from();
    LocalDate to = month == null ? null : month.to();
    if (from == null || to == null) {
      return month;
    }
    int days = 30 / f.share;
    LocalDate first = from.plusDays((long) days * (f.shareNumber - 1));
    LocalDate end = f.shareNumber == f.share ? to : first.plusDays(days);
    String value = Values.date(first) + "/" + Values.date(end.minusDays(1));
    return Period.of(DateKind.INTERVAL, value, first, end);
  }

  private @Nullable Period whole(Fields f) {
    if (f.month != Fields.NONE) {
      return namedMonth(f);
    }
    if (f.monthShift != Fields.NONE) {
      return today == null || f.monthShift == Fields.SAME
          ? someMonth(fixedYear(f))
          : month(
              f,
              Calendars.yearOf(f.calendar, shiftedMonth(f)),
              Calendars.monthOf(f.calendar, shiftedMonth(f)));
    }
    if (f.weekShift != Fields.NONE) {
      return today == null || f.weekShift == Fields.SAME
          ? Period.unknown(DateKind.WEEK, "XXXX-WXX")
          : week(weekStart(today).plusWeeks(f.weekShift));
    }
    if (f.weekendShift != Fields.NONE) {
      return weekend(f);
    }
    if (f.season != Fields.NONE) {
      return season(f);
    }
    if (f.share != Fields.NONE && !f.isYears()) {
      return share(f);
    }
    return f.share == Fields.NONE ? years(f) : shareOfYears(f, years(f));
  }

  /* A month that the words before name, in a year that is known or not. */
  private static Period someMonth(int year) {
    if (year < 1 || year > 9998) {
      return Period.unknown(DateKind.MONTH, "XXXX-XX");
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    return Period.of(DateKind.MONTH, Values.year(year) + "-XX", first, first.plusYears(1));
  }

  private @Nullable Period namedMonth(Fields f) {
    int year = fixedYear(f);
    if (year != Fields.NONE) {
      return month(f, year, f.month);
    }
    boolean told = options.preference() == Preference.NEWS && f.isOfSame();
    if (today == null || told) {
      return Period.unknown(DateKind.MONTH, OPEN_YEAR + "-" + Values.two(f.month));
    }
    notes.add(Note.YEAR_ASSUMED);
    return YearChoice.choose(
        y -> month(f, y, f.month),
        Calendars.yearOf(f.calendar, today),
        today,
        f.monthRelative,
        preference);
  }

  @Nullable Period month(Fields f, int year, int month) {
    int length = year < 1 || year > 9999 ? 0 : Calendars.monthLength(f.calendar, year, month);
    if (length == 0) {
      return null;
    }
    LocalDate first = Calendars.firstOfMonth(f.calendar, year, month);
    if (f.calendar == Fields.HIJRI) {
      LocalDate adjusted = first.plusDays(options.hijriAdjustment());
      String value = hijriValue(year) + "-" + Values.two(month);
      return Period.of(DateKind.MONTH, value, adjusted, adjusted.plusDays(length));
    }
    boolean own = f.calendar == Fields.GREGORIAN || f.calendar == Fields.BEFORE_CHRIST;
    String value =
        own
            ? Values.month(first)
            : Values.date(first) + "/" + Values.date(first.plusDays(length - 1));
    return Period.of(
        own ? DateKind.MONTH : DateKind.INTERVAL, value, first, first.plusDays(length));
  }

  LocalDate weekStart(LocalDate day) {
    return Weekdays.onOrBefore(day, options.weekStart());
  }

  Period week(LocalDate first) {
    boolean iso = options.weekStart() == DayOfWeek.MONDAY;
    String value =
        iso ? Values.week(first) : Values.date(first) + "/" + Values.date(first.plusDays(6));
    return Period.of(DateKind.WEEK, value, first, first.plusDays(7));
  }

  private Period weekend(Fields f) {
    if (today == null || f.weekendShift == Fields.SAME) {
      return Period.unknown(DateKind.WEEKEND, "XXXX-WXX-WE");
    }
    LocalDate monday = weekStart(today).plusWeeks(f.weekendShift);
    LocalDate first = Weekdays.onOrAfter(monday, options.weekendStart());
    return Period.of(DateKind.WEEKEND, Values.week(monday) + "-WE", first, first.plusDays(2));
  }

  private @Nullable Period season(Fields f) {
    int year = fixedYear(f);
    String symbol = Values.season(f.season);
    if (year == Fields.NONE && f.seasonRelative == Fields.NONE) {
      return Period.unknown(DateKind.SEASON, symbol);
    }
    if (year != Fields.NONE) {
      return seasonOf(f.season, year);
    }
    if (today == null) {
      return Period.unknown(DateKind.SEASON, OPEN_YEAR + "-" + symbol);
    }
    int relative = f.seasonRelative == 0 ? Fields.NONE : f.seasonRelative;
    return YearChoice.choose(
        y -> seasonOf(f.season, y), today.getYear(), today, relative, preference);
  }

  private static @Nullable Period seasonOf(int season, int year) {
    if (year < 1 || year > 9999) {
      return null;
    }
    LocalDate first = LocalDate.of(year, 3 * season, 1);
    String value = Values.year(year) + "-" + Values.season(season);
    return Period.of(DateKind.SEASON, value, first, first.plusMonths(3));
  }

  /* Quarters, thirds and halves of a year. */
  private @Nullable Period share(Fields f) {
    int year = fixedYear(f);
    if (year == Fields.NONE && today != null) {
      year = today.getYear();
      notes.add(Note.YEAR_ASSUMED);
    }
    if (f.shareShift != Fields.NONE) {
      return quarter(f.shareShift);
    }
    String symbol = (f.share == 4 ? "Q" : f.share == 2 ? "H" : "T") + f.shareNumber;
    if (year == Fields.NONE) {
      return Period.unknown(DateKind.QUARTER, OPEN_YEAR + "-" + symbol);
    }
    if (year < 1 || year > 9999 || f.calendar != Fields.GREGORIAN) {
      return null;
    }
    int months = 12 / f.share;
    LocalDate first = LocalDate.of(year, 1 + months * (f.shareNumber - 1), 1);
    DateKind kind = f.share == 4 ? DateKind.QUARTER : DateKind.INTERVAL;
    return Period.of(kind, Values.year(year) + "-" + symbol, first, first.plusMonths(months));
  }

  /* Halves, thirds and quarters of a decade or a century. */
  private static @Nullable Period shareOfYears(Fields f, @Nullable Period whole) {
    if (whole == null || f.calendar != Fields.GREGORIAN) {
      return null;
    }
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null) {
      return Period.unknown(DateKind.INTERVAL, whole.value());
    }
    long years = ChronoUnit.YEARS.between(from, to);
    LocalDate first = from.plusYears(years * (f.shareNumber - 1) / f.share);
    LocalDate end = from.plusYears(years * f.shareNumber / f.share);
    String value = Values.year(first.getYear()) + "/" + Values.year(end.getYear() - 1);
    return Period.of(DateKind.INTERVAL, value, first, end);
  }

  private Period quarter(int shift) {
    if (today == null) {
      return Period.unknown(DateKind.QUARTER, OPEN_YEAR + "-QX");
    }
    LocalDate day = today.plusMonths(3L * shift);
    int number = (day.getMonthValue() + 2) / 3;
    LocalDate first = LocalDate.of(day.getYear(), 3 * number - 2, 1);
    String value = Values.year(first.getYear()) + "-Q" + number;
    return Period.of(DateKind.QUARTER, value, first, first.plusMonths(3));
  }

  private @Nullable Period years(Fields f) {
    if (f.century != Fields.NONE || f.centuryShift != Fields.NONE) {
      return century(f);
    }
    if (f.decade != Fields.NONE || f.decadeShift != Fields.NONE) {
      return decade(f);
    }
    int year = fixedYear(f);
    if (year == Fields.NONE) {
      return f.hasYear() ? Period.unknown(DateKind.YEAR, OPEN_YEAR) : null;
    }
    return year(f.calendar, year);
  }

  @Nullable Period year(int calendar, int year) {
    if (year < 1 || year > 9998) {
      return null;
    }
    LocalDate first = Calendars.firstOfYear(calendar, year);
    int next = calendar == Fields.BEFORE_CHRIST ? year - 1 : year + 1;
    LocalDate end = next == 0 ? LocalDate.of(1, 1, 1) : Calendars.firstOfYear(calendar, next);
    if (calendar == Fields.HIJRI) {
      int shift = options.hijriAdjustment();
      return Period.of(DateKind.YEAR, hijriValue(year), first.plusDays(shift), end.plusDays(shift));
    }
    boolean own = calendar == Fields.GREGORIAN || calendar == Fields.BEFORE_CHRIST;
    String value =
        own
            ? Values.year(first.getYear())
            : Values.date(first) + "/" + Values.date(end.minusDays(1));
    return Period.of(own ? DateKind.YEAR : DateKind.INTERVAL, value, first, end);
  }

  private @Nullable Period century(Fields f) {
    if (f.century == Fields.NONE && (today == null || f.centuryShift == Fields.SAME)) {
      return Period.unknown(DateKind.CENTURY, "XX");
    }
    int century =
        f.century != Fields.NONE
            ? f.century - 1
            : (today == null ? 0 : today.getYear() / CENTURY) + f.centuryShift;
    if (century < 0 || century > 98) {
      return null;
    }
    if (f.decade != Fields.NONE) {
      return decadeOf(century * DECADE + f.decade / DECADE);
    }
    if (f.calendar == Fields.BEFORE_CHRIST) {
      LocalDate end = LocalDate.of(1 - century * CENTURY, 1, 1);
      return Period.of(DateKind.CENTURY, "BC" + Values.two(century), end.minusYears(CENTURY), end);
    }
    if (f.calendar == Fields.HIJRI) {
      LocalDate first = Calendars.firstOfYear(Fields.HIJRI, century * CENTURY + 1);
      LocalDate end = Calendars.firstOfYear(Fields.HIJRI, century * CENTURY + CENTURY + 1);
      return Period.of(DateKind.CENTURY, "H" + Values.two(century), first, end);
    }
    LocalDate first = LocalDate.of(Math.max(1, century * CENTURY), 1, 1);
    LocalDate end = LocalDate.of(century * CENTURY + CENTURY, 1, 1);
    return Period.of(DateKind.CENTURY, Values.two(century), first, end);
  }

  private @Nullable Period decade(Fields f) {
    if (f.decade != Fields.NONE) {
      return decadeOf((CENTURY * 19 + f.decade) / DECADE);
    }
    if (today == null || f.decadeShift == Fields.SAME) {
      return Period.unknown(DateKind.DECADE, "XXX");
    }
    return decadeOf(today.getYear() / DECADE + f.decadeShift);
  }

  private static @Nullable Period decadeOf(int decade) {
    if (decade < 1 || decade > 998) {
      return null;
    }
    LocalDate first = LocalDate.of(decade * DECADE, 1, 1);
    String value = Values.year(decade * DECADE).substring(0, 3);
    return Period.of(DateKind.DECADE, value, first, first.plusYears(DECADE));
  }

  private @Nullable Period part(Fields f, Period whole) {
    return PartResolver.resolve(f.part, whole, f, options);
  }

  @Nullable LocalDateTime reference() {
    return options.reference();
  }
}
