using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Reflexology.Viewer;

/// <summary>
/// Refuses, before anything else looks at them, requests that are not for this server by a name of its own (400) and
/// those that a page of another site sends (403). Such a page can reach 127.0.0.1 through the visitor's browser, by its
/// address or by a name of the site's own.
/// </summary>
/// <remarks>
/// Browsers name the origin of each WebSocket and of whatever is not a plain GET; there it is required. For other
/// requests they say in Sec-Fetch-Site where they come from; programs and old browsers do not, and are answered. The
/// page alone may be opened by a link from elsewhere.
/// </remarks>
internal sealed class RequestCheck(RequestDelegate next)
{
    // Of what was found, as many letters are repeated.
    private const int MostLetters = 60;

    /// <summary>Answers a request that is refused; else goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        string host = context.Request.Headers.Host.ToString();
        if (!IsOurs(host))
        {
            return RefuseAsync(
                context, StatusCodes.Status400BadRequest, $"the host 127.0.0.1 or localhost, found {Shown(host)}");
        }

        if (Foreign(context, host) is { } found)
        {
            return RefuseAsync(
                context, StatusCodes.Status403Forbidden, $"a request of the viewer's page, found {found}");
        }

        return next(context);
    }

    // Any port: a tunnel may lead to this server from another one.
    private static bool IsOurs(string host)
    {
        int colon = host.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? host : host[..colon], port = colon < 0 ? "80" : host[(colon + 1)..];
        return (name == "127.0.0.1" || name.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            && ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number)
            && number > 0;
    }

    // Where a request comes from that is not from the page; null for one that is.
    private static string? Foreign(HttpContext context, string host)
    {
        HttpRequest request = context.Request;
        StringValues origin = request.Headers.Origin;
        if (origin.Count > 0 && !string.Equals(origin, $"http://{host}", StringComparison.OrdinalIgnoreCase))
            return $"one of the origin {Shown(origin.ToString())}";
        string? site = request.Headers["Sec-Fetch-Site"];
        if (site is not (null or "same-origin" or "none") && !OpensThePage(request))
            return $"one of a {Shown(site)} page";
        bool isPlain = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        bool isUpgrade = context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true;
        return origin.Count == 0 && (isUpgrade || !isPlain) ? "one without an origin" : null;
    }

    private static bool OpensThePage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path == "/"
        && request.Headers["Sec-Fetch-Mode"] == "navigate"
        && request.Headers["Sec-Fetch-Dest"] == "document";

    private static Task RefuseAsync(HttpContext context, int status, string found)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"Expected {found}.");
    }

    private static string Shown(string text) => text.Length switch
    {
        0 => "none",
        > MostLetters => $"'{text[..MostLetters]}…'",
        _ => $"'{text}'",
    };
}
