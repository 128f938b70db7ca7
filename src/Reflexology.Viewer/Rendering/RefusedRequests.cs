using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>Answers requests for pictures and files that are refused: the reason, in a line of text.</summary>
internal static class RefusedRequests
{
    /// <summary>400 for an address that is not understood; 503 where it is not rendered now.</summary>
    public static async ValueTask<object?> AnswerAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (AddressException wrong)
        {
            return Sentence(wrong.Message, StatusCodes.Status400BadRequest);
        }
        catch (RenderRefusedException refused)
        {
            IHeaderDictionary headers = context.HttpContext.Response.Headers;
            headers.CacheControl = "no-store";
            if (refused.RetryAfter is { } pause)
                headers.RetryAfter = pause.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
            return Sentence(refused.Message, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Sentence(string text, int status) =>
        Results.Text(text, "text/plain; charset=utf-8", statusCode: status);
}
