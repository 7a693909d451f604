package app;

import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Accessors as IDEs write them for properties of one small letter and capitals. */
@Table
public class Letter {
  private String eMail;
  private boolean aFlag;
  private @Nullable Boolean bFlag;
  private int xAxis;
  private int yAxis;

  public String geteMail() {
    return eMail;
  }

  public void seteMail(String eMail) {
    this.eMail = eMail;
  }

  public boolean isaFlag() {
    return aFlag;
  }

  public void setaFlag(boolean aFlag) {
    this.aFlag = aFlag;
  }

  public @Nullable Boolean getbFlag() {
    return bFlag;
  }

  public void setbFlag(@Nullable Boolean bFlag) {
    this.bFlag = bFlag;
  }

  public int getXAxis() {
    return xAxis;
  }

  public int getxAxis() {
    return xAxis;
  }

  public void setXAxis(int xAxis) {
    this.xAxis = xAxis;
  }

  public void setxAxis(int xAxis) {
    this.xAxis = xAxis;
  }

  public int getyAxis() {
    return yAxis;
  }

  public void setYAxis(int yAxis) {
    this.yAxis = yAxis;
  }
}
