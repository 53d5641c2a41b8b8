package org.fihrist.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Made-up news with the damage that scrapers do, and what each document names. */
final class DamagedNews {

  /** A document: its text as scraped, the ids that it names and its day. */
  record Document(String id, String text, List<String> entities, String day) {}

  /** A name of the gazetteer and its id. */
  record Name(String id, String name) {}

  static final List<Name> NAMES =
      List.of(
          new Name("Q30", "الولايات المتحدة"),
          new Name("Q159", "روسيا"),
          new Name("Q794", "إيران"),
          new Name("Q38", "إيطاليا"),
          new Name("Q858", "سوريا"),
          new Name("Q79", "مصر"),
          new Name("Q851", "السعودية"),
          new Name("Q796", "العراق"),
          new Name("Q43", "تركيا"),
          new Name("Q142", "فرنسا"),
          new Name("Q1065", "الأمم المتحدة"),
          new Name("Q7172", "جامعة الدول العربية"));

  private static final List<String> FRAMES =
      List.of(
          "قالت مصادر إن %s%s%s اتفقت على خطة جديدة.",
          "دعا الوزير %s%s%s إلى ضبط النفس .",
          "عقد في العاصمة اجتماع ضم وفوداً من %s%s%s ، وصدر عنه بيان.",
          "رفضت %s%s%s نتائج التحقيق (الذي نشر)في المدينة.");

  private DamagedNews() {}

  /** So many documents; every other one has lost the space between its two names. */
  static List<Document> documents(int count) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Name first = NAMES.get(i % NAMES.size());
      Name second = NAMES.get((i / NAMES.size() + i + 1) % NAMES.size());
      if (first.equals(second)) {
        second = NAMES.get((i + 2) % NAMES.size());
      }
      boolean glued = i % 2 == 1;
      String firstName = i % 3 == 0 ? first.name.replace(" ", "") : first.name;
      String text =
          String.format(
              Locale.ROOT,
              FRAMES.get(i % FRAMES.size()),
              firstName,
              glued ? "و" : " و",
              second.name);
      documents.add(new Document("d" + i, text, List.of(first.id, second.id), day(i)));
    }
    return documents;
  }

  /** A sentence that holds every name. */
  static String allNames() {
    StringBuilder text = new StringBuilder("شارك في القمة ممثلون عن");
    NAMES.forEach(name -> text.append(' ').append(name.name).append('،'));
    return text.append(" وغيرها.").toString();
  }

  private static String day(int i) {
    return String.format(Locale.ROOT, "2014-%02d-%02d", 1 + i % 12, 1 + i % 28);
  }
}
