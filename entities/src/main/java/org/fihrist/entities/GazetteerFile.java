package org.fihrist.entities;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.match.AutomatonFormatException;

/**
 * The compiled form of a gazetteer: its entries, and the scanner that finds their names.
 *
 * <pre>
 * magic    4 bytes  "FHGZ"
 * version  int      3
 * length   int      bytes of the body
 * checksum int      CRC-32 of the body
 * body              int count, then the entries: id, type, subtype, name, aliases, prior, cues,
 *                   ambiguous, properties; a text is int length and UTF-8, a list int size and texts;
 *                   then the index: int count of the forms, for each the entry and what it is, the
 *                   automaton in its own format after its length, the names in other spellings
 * </pre>
 *
 * <p>All numbers are big-endian. Equal gazetteers give equal bytes.
 */
final class GazetteerFile {

  private static final int MAGIC = 0x4648475A;
  private static final int VERSION = 3;
  private static final EntityType[] TYPES = EntityType.values();

  private GazetteerFile() {}

  static void write(List<Entry> entries, NameIndex index, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream body = new DataOutputStream(bytes);
    body.writeInt(entries.size());
    for (Entry entry : entries) {
      writeEntry(entry, body);
    }
    index.write(body);
    CRC32 checksum = new CRC32();
    checksum.update(bytes.toByteArray());
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(MAGIC);
    file.writeInt(VERSION);
    file.writeInt(bytes.size());
    file.writeInt((int) checksum.getValue());
    bytes.writeTo(file);
    file.flush();
  }

  private static void writeEntry(Entry entry, DataOutputStream out) throws IOException {
    text(entry.id(), out);
    out.writeByte(entry.type().ordinal());
    text(entry.subtype(), out);
    text(entry.name(), out);
    texts(entry.aliases(), out);
    out.writeDouble(entry.prior());
    texts(entry.cues(), out);
    out.writeBoolean(entry.ambiguous());
    List<String> pairs = new ArrayList<>();
    new TreeMap<>(entry.properties())
        .forEach(
            (key, value) -> {
              pairs.add(key);
              pairs.add(value);
            });
    texts(pairs, out);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void texts(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  static Gazetteer read(String source, InputStream in) throws IOException {
    try {
      return readBody(source, checkedBody(source, new DataInputStream(in)));
    } catch (EOFException e) {
      throw damaged(source, "the file ends too early");
    }
  }

  private static byte[] checkedBody(String source, DataInputStream file) throws IOException {
    int magic = file.readInt();
    if (magic != MAGIC) {
      throw damaged(source, String.format("magic is %08x, expected %08x", magic, MAGIC));
    }
    int version = file.readInt();
    if (version != VERSION) {
      throw damaged(source, "version is " + version + ", expected " + VERSION);
    }
    int length = file.readInt();
    int expected = file.readInt();
    if (length < 0) {
      throw damaged(source, "length is " + length);
    }
    byte[] body = file.readNBytes(length);
    if (body.length < length) {
      throw damaged(source, "the body has " + body.length + " bytes, expected " + length);
    }
    CRC32 checksum = new CRC32();
    checksum.update(body);
    if ((int) checksum.getValue() != expected) {
      throw damaged(
          source,
          String.format("checksum is %08x, expected %08x", (int) checksum.getValue(), expected));
    }
    return body;
  }

  private static Gazetteer readBody(String source, byte[] body) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    Gazetteer.Builder builder = Gazetteer.builder();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      try {
        builder.add(readEntry(in));
      } catch (IllegalArgumentException e) {
        throw damaged(source, "entry " + i + ": " + e.getMessage());
      }
    }
    List<Entry> entries = builder.entries();
    try {
      return new Gazetteer(Entries.of(entries), NameIndex.read(in, entries));
    } catch (IllegalArgumentException | AutomatonFormatException e) {
      throw damaged(source, "index: " + e.getMessage());
    }
  }

  /** A count of things that take at least a byte each. */
  static int count(DataInputStream in, String what) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IllegalArgumentException(count + " " + what);
    }
    return count;
  }

  static int below(int value, int bound, String what) {
    if (value < 0 || value >= bound) {
      throw new IllegalArgumentException(what + " " + value + " of " + bound);
    }
    return value;
  }

  static EntityType type(int ordinal) {
    return TYPES[below(ordinal, TYPES.length, "type")];
  }

  private static Entry readEntry(DataInputStream in) throws IOException {
    String id = text(in);
    EntityType type = type(in.readUnsignedByte());
    String subtype = text(in);
    String name = text(in);
    List<String> aliases = texts(in);
    double prior = in.readDouble();
    List<String> cues = texts(in);
    boolean ambiguous = in.readBoolean();
    Map<String, String> properties = new TreeMap<>();
    List<String> pairs = texts(in);
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      properties.put(pairs.get(i), pairs.get(i + 1));
    }
    return new Entry(id, type, subtype, name, aliases, prior, cues, ambiguous, properties);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IllegalArgumentException("a text of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > in.available()) {
      throw new IllegalArgumentException("a list of " + size);
    }
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  private static GazetteerFormatException damaged(String source, String reason) {
    return new GazetteerFormatException(new LoadProblem(source, 0, "", reason));
  }
}
