package org.fihrist.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fihrist.text.Span;

/**
 * A collection of made-up pages with the damage that scrapers and typists do. It knows where each
 * word stands in the page, so that a highlight has one right answer.
 */
final class DamagedCollection {

  /** Names; they lose the space before them or after them. */
  static final List<String> NAMES =
      List.of(
          "روسيا",
          "إيران",
          "إيطاليا",
          "سوريا",
          "السعودية",
          "العراق",
          "تركيا",
          "فرنسا",
          "ألمانيا",
          "إسبانيا",
          "اليابان",
          "البرازيل",
          "باكستان",
          "أفغانستان",
          "السودان",
          "ليبيا",
          "موريتانيا",
          "نيجيريا",
          "إثيوبيا",
          "كولومبيا",
          "أستراليا",
          "إندونيسيا",
          "ماليزيا",
          "الفلبين",
          "تايلاند",
          "بريطانيا",
          "أوكرانيا",
          "رومانيا",
          "بلغاريا",
          "سويسرا");

  /** Other words; each with a stem of its own. */
  static final List<String> WORDS =
      List.of(
          "اجتماع", "قرار", "حكومة", "رئيس", "وزير", "برلمان", "محكمة", "جيش", "شرطة", "مدرسة",
          "جامعة", "مستشفى", "طبيب", "مهندس", "عامل", "فلاح", "مصنع", "شركة", "مصرف", "سوق", "نفط",
          "ماء", "كهرباء", "طريق", "جسر", "مطار", "ميناء", "قطار", "سفينة", "طائرة", "صحيفة",
          "كتاب", "قصيدة", "مسرح", "متحف", "ملعب", "فريق", "لاعب", "مباراة", "بطولة", "زلزال",
          "فيضان", "حريق", "جفاف", "عاصفة", "هدنة", "معركة", "حدود", "لاجئ", "مخيم", "مساعدة",
          "غذاء", "دواء", "لقاح", "وباء", "مختبر", "بحث", "قمر", "صاروخ", "محطة", "اقتصاد", "تجارة",
          "صناعة", "زراعة", "سياحة", "ثقافة", "رياضة", "بيئة", "مناخ", "طاقة");

  private static final String VOWELS = "\u064E\u064F\u0650\u0651\u0652";

  /** A word of a page: what was meant, and where its letters stand. */
  record Word(String meant, Span span) {}

  /** A page: the text as scraped and its words. */
  record Page(String text, List<Word> words) {}

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private List<Word> words = new ArrayList<>();

  private DamagedCollection(long seed) {
    random = new Random(seed);
  }

  static List<Page> pages(int count, long seed) {
    DamagedCollection collection = new DamagedCollection(seed);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(collection.page());
    }
    return pages;
  }

  private Page page() {
    text.setLength(0);
    words = new ArrayList<>();
    int sentences = 2 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      sentence();
    }
    return new Page(text.toString(), words);
  }

  private void sentence() {
    int length = 4 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(4) == 0) {
        pairOfNames();
      } else {
        word(pick(WORDS));
      }
      gap(" ");
    }
    text.setLength(text.length() - 1);
    text.append(random.nextBoolean() ? "." : " .").append(random.nextInt(3) == 0 ? "\n" : " ");
  }

  /** Two names joined by a conjunction, which one time in three has lost its space. */
  private void pairOfNames() {
    String first = pick(NAMES);
    name(first);
    if (random.nextInt(3) > 0) {
      text.append(' ');
    }
    int start = text.length();
    text.append('\u0648');
    String second = pick(NAMES);
    text.append(second);
    words.add(new Word(second, new Span(start, text.length())));
  }

  private void name(String name) {
    int start = text.length();
    text.append(name);
    words.add(new Word(name, new Span(start, text.length())));
  }

  /** A word with a vowel, a tatweel or an invisible mark in it now and then. */
  private void word(String word) {
    int start = text.length();
    for (int i = 0; i < word.length(); i++) {
      text.append(word.charAt(i));
      int damage = random.nextInt(24);
      if (damage == 0) {
        text.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      } else if (damage == 1 && i + 1 < word.length()) {
        text.append("\u0640\u0640");
      } else if (damage == 2) {
        text.append('\u200F');
      }
    }
    words.add(new Word(word, new Span(start, text.length())));
  }

  private void gap(String space) {
    text.append(random.nextInt(8) == 0 ? "\u00A0 " : space);
    if (text.charAt(text.length() - 2) == '\u00A0') {
      text.setLength(text.length() - 1);
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
