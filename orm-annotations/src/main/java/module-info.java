/** The annotations of models. */
module dev.piolet.annotations {
  requires static org.jspecify;

  exports dev.piolet.annotations;
}
