namespace Reflexology.Viewer;

/// <summary>Tells the browser that the page needs nothing from anywhere but this server.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>
    /// The policy of every answer. MudBlazor sets its theme by a style element, hence unsafe-inline for styles.
    /// </summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; "
        + "frame-ancestors 'none'";

    /// <summary>Adds the headers and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }
}
