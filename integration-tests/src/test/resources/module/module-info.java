module notes {
  requires dev.piolet.runtime;
}
