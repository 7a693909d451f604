package app;

public record Address(String street, City city) {
  public record City(String name, short number) {}
}
