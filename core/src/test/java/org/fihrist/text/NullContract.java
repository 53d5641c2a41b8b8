package org.fihrist.text;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds public API to its null contract: each reference parameter of each public method and
 * constructor, given null while the others have a value, makes a {@link NullPointerException} whose
 * message is the parameter's name and nothing else.
 */
public final class NullContract {

  private final List<Object> samples;
  private final List<String> breaches = new ArrayList<>();
  private int checked;

  /**
   * A contract.
   *
   * @param samples values for the parameters that are not null, taken by type
   */
  public NullContract(Object... samples) {
    this.samples = List.of(samples);
  }

  /**
   * Checks the constructors and static methods of a class.
   *
   * @param type the class
   * @return this contract
   */
  public NullContract type(Class<?> type) {
    for (Executable constructor : type.getConstructors()) {
      check(constructor, null);
    }
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())) {
        check(method, null);
      }
    }
    return this;
  }

  /**
   * Checks the methods of an object.
   *
   * @param target the object
   * @return this contract
   */
  public NullContract object(Object target) {
    for (Method method : target.getClass().getDeclaredMethods()) {
      if (!Modifier.isStatic(method.getModifiers())) {
        check(method, target);
      }
    }
    return this;
  }

  /**
   * What does not hold.
   *
   * @return a line each
   */
  public List<String> breaches() {
    return List.copyOf(breaches);
  }

  /**
   * How many parameters were checked.
   *
   * @return the number
   */
  public int checked() {
    return checked;
  }

  private void check(Executable call, Object target) {
    boolean mayBeNull = call.getName().equals("equals") || call.getName().equals("valueOf");
    if (!Modifier.isPublic(call.getModifiers()) || call.isSynthetic() || mayBeNull) {
      return;
    }
    Class<?>[] types = call.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isPrimitive()) {
        check(call, target, i);
      }
    }
  }

  private void check(Executable call, Object target, int index) {
    Class<?>[] types = call.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = i == index ? null : sample(types[i]);
    }
    checked++;
    String place = call.getDeclaringClass().getSimpleName() + "." + call.getName();
    place += Arrays.stream(types).map(Class::getSimpleName).toList() + ", parameter " + index;
    try {
      if (call instanceof Method method) {
        method.invoke(target, arguments);
      } else {
        ((java.lang.reflect.Constructor<?>) call).newInstance(arguments);
      }
      breaches.add(place + ": accepted");
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      String message = String.valueOf(cause.getMessage());
      if (!(cause instanceof NullPointerException) || !message.matches("[a-z][A-Za-z0-9]*")) {
        breaches.add(place + ": " + cause);
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(place, e);
    }
  }

  private Object sample(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type.isPrimitive()) {
      return type == double.class ? (Object) 0.0 : type == char.class ? (Object) 'x' : (Object) 0;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return samples.stream().filter(type::isInstance).findFirst().orElseGet(() -> stub(type));
  }

  /** An object of an interface that is never asked, because the call is refused. */
  private static Object stub(Class<?> type) {
    if (!type.isInterface()) {
      throw new AssertionError("no sample of " + type);
    }
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
  }
}
