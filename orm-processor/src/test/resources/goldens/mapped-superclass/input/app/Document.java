package app;

import base.Audited;
import dev.piolet.annotations.Table;

@Table
public class Document extends Audited {
  String title;
}
