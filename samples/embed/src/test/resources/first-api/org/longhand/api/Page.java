package org.longhand.api;

public abstract class Page {

    public static final Page A4 = null;

    public abstract Page withSize(PageSize value);
}
