## Lời của các tệp dữ liệu: từng cột, từng tệp, và trang đầu của các bảng tính

# Tệp

file-claims = Mọi số liệu đúng như từng tài liệu nêu, kèm câu trích: mỗi số liệu và mục tiêu một dòng.
file-observations = Số liệu được chọn hiển thị cho từng địa phương, chỉ số và kỳ, kèm đánh giá: kết quả tổng hợp từ mọi tài liệu.
file-findings = Những điểm cần lưu ý khi kiểm tra số liệu, như các trang đã nêu.
file-findings-json = Các dòng của findings.csv.
file-territories = Các địa phương, mã và thời gian tồn tại.
file-indicators = Định nghĩa những gì được đo.
file-sources = Các tài liệu nêu số liệu.
file-indexes = Cách tính từng chỉ số tổng hợp, mỗi dòng một thiết lập.
file-changes = Những gì đã thay đổi sau khi công bố và vì sao, mới nhất trước.
file-territory-claims = Các dòng của claims.csv về một địa phương và các đơn vị bên trong không có trang riêng.
file-territory-json = Một địa phương: định nghĩa và số liệu.
file-indicator-claims = Các dòng của claims.csv về một chỉ số.
file-indicator-json = Một chỉ số: định nghĩa và số liệu.
file-scores = Điểm của chỉ số tổng hợp và mọi thành phần, theo từng địa phương và từng kỳ.
file-idata = Số liệu đầu vào của chỉ số tổng hợp, theo cột của gói COINr cho R.
file-imeta = Cây, trọng số và chiều hướng của chỉ số tổng hợp, theo cột của gói COINr.
file-workbook = Tất cả trong một bảng tính: những điều cần biết trước, mỗi chủ đề một trang, mọi số liệu kèm câu trích, định nghĩa, tài liệu.
file-territory-workbook = Một địa phương trong một bảng tính.
file-indicator-workbook = Một chỉ số trong một bảng tính.
file-datapackage = Mô tả các bảng của cả trang đến từng cột, cho phần mềm đọc (Data Package).
file-claims-schema = Các cột trong bảng của từng địa phương và từng chỉ số, dành cho chương trình (Table Schema).
file-catalog = Mô tả bộ dữ liệu cho các cổng dữ liệu (DCAT).
file-csvw = Đặt cạnh mỗi tệp CSV, mô tả các cột cho phần mềm đọc (CSV on the Web).
file-archive = Các bảng của cả trang cùng phần mô tả, trong một tệp.

# Trang đầu của bảng tính

readme-about = Nội dung
readme-subject = Về
readme-publisher = Đơn vị công bố
readme-licence = Giấy phép
readme-updated = Dữ liệu cập nhật đến
readme-address = Địa chỉ
readme-contact = Liên hệ
readme-cite = Cách trích dẫn
readme-citation = { $publisher }: “{ $title }”, dữ liệu cập nhật đến { $date }.
readme-citation-undated = { $publisher }: “{ $title }”.
readme-sources = Nguồn
readme-sources-text = Mỗi dòng của `claims` ghi rõ tài liệu; trang `sources` liệt kê các tài liệu kèm địa chỉ.
readme-columns = Tên cột
readme-columns-text = Cột mang tên tiếng Anh như trong các tệp CSV, để công thức và phần mềm dùng được ở mọi ngôn ngữ. Trang `columns` giải nghĩa từng cột. Hai cột `territory_name` và `indicator_name` ghi tên bằng ngôn ngữ thứ nhất của trang web.
readme-missing = Số liệu còn thiếu
readme-missing-text = Ô trống nghĩa là không có số liệu, không bao giờ là số 0. Cột `missing` của `claims` cho biết lý do khi tài liệu có nêu.
readme-qualifier = Số liệu ước chừng
readme-qualifier-text = Cột `qualifier` cho biết tài liệu rào đón thế nào: nearly (gần), about (khoảng), over (trên), at-least (ít nhất), under (dưới), at-most (nhiều nhất), range (khoảng từ… đến…). Đó không phải con số chính xác; `value_text` giữ nguyên cách ghi của tài liệu.
readme-numbers = Số và ngày
readme-numbers-text = Số là kiểu số, giữ nguyên số chữ số thập phân được in; ngày là kiểu ngày. Năm, tháng đứng riêng và các kỳ khác là chữ. Ô bắt đầu bằng dấu = là chữ, không phải công thức.
readme-long = Chữ bị cắt
readme-long-text = Một ô chứa tối đa 32.767 ký tự; chữ dài hơn bị cắt ở đó, bản đầy đủ có trong tệp JSON và CSV.
readme-sheets = Các trang
readme-rows = { $count } dòng
readme-left-out = { $count } dòng, quá nhiều cho một bảng tính: xem { $file }
sheet-observations = Số liệu được chọn hiển thị của một chủ đề.
sheet-columns = Mỗi cột chứa gì.

# Cột

column-claims-claim = Mã của số liệu: <tài liệu>/<n>, n đếm các số liệu trong tệp từ 1.
column-claims-territory = Về địa phương nào: một mã trong territories.csv.
column-claims-indicator = Về chỉ số nào: một mã trong indicators.csv.
column-claims-period = Về thời gian nào: 2023, 2023-H1, 2023-Q1, 2023-03, 2023-03-16, 2021..2023, ..2023-06-02.
column-claims-period_inferred = Có phải tài liệu không in kỳ của số liệu.
column-claims-breakdown = Về phần nào: level=commune; dấu ; giữa các chiều, dấu + giữa các thành phần nêu gộp, band=good là mức.
column-claims-restriction = Số liệu giới hạn trong phạm vi nào, bằng lời.
column-claims-value_text = Giá trị, hoặc tỷ số, đúng như đã gõ.
column-claims-value = Con số, đã nhân triệu, tỷ; giữ các số 0 cuối được in; với khoảng là đầu dưới; với mức xếp loại là số lượng.
column-claims-upper = Đầu trên của khoảng.
column-claims-qualifier = Số được rào đón thế nào: exact nearly about over at-least under at-most range.
column-claims-unit = Đơn vị: percent points count number days vnd milestone bands.
column-claims-numerator = Tử số, khi tài liệu in tỷ số.
column-claims-denominator = Mẫu số, khi tài liệu in tỷ số; với mức xếp loại là tổng số.
column-claims-missing = Vì sao không có số liệu: not-published (không công bố) not-applicable (không áp dụng) withheld (không cung cấp) not-entered (chưa nhập).
column-claims-words = Lời của tài liệu khi không nêu con số.
column-claims-previous = Giá trị trước đó, như in.
column-claims-since = Kỳ của giá trị trước đó, khi không phải cùng kỳ năm trước.
column-claims-change_text = Mức thay đổi đúng như đã gõ.
column-claims-change = Mức thay đổi, có dấu; trống khi tài liệu chỉ nêu tăng hay giảm.
column-claims-change_unit = Mức thay đổi tính bằng gì: points (điểm, điểm phần trăm), percent (phần trăm của giá trị trước), hoặc đơn vị của chỉ số; places (bậc) khi chỉ in thay đổi thứ hạng.
column-claims-rank = Thứ hạng, như in.
column-claims-rank_of = Trên bao nhiêu đơn vị, khi có in.
column-claims-rank_scope = Xếp hạng trong phạm vi nào: national (cả nước), siblings (cùng cấp trên), mã một vùng, hoặc bằng lời.
column-claims-rank_by = Xếp hạng theo gì, khi không theo giá trị này: mã một chỉ số, hoặc bằng lời.
column-claims-rank_change_text = Thay đổi thứ hạng đúng như đã gõ.
column-claims-rank_change = Số bậc tăng (dương) hay giảm (âm); trống khi tài liệu chỉ nêu tăng hay giảm.
column-claims-margin = Sai số, về cả hai phía.
column-claims-interval_low = Đầu dưới của khoảng tin cậy.
column-claims-interval_high = Đầu trên của khoảng tin cậy.
column-claims-n = Số đơn vị được đo, khảo sát.
column-claims-target_no = Mục tiêu thứ mấy trong các mục tiêu áp dụng, từ 1: của chính số liệu, rồi của chỉ số; 0 là không có mục tiêu.
column-claims-target_text = Mục tiêu đúng như đã gõ, hoặc bằng lời.
column-claims-target = Con số cần đạt; với khoảng là đầu dưới; với rank<= là thứ hạng thấp nhất chấp nhận được.
column-claims-target_upper = Đầu trên của khoảng cần đạt.
column-claims-target_op = Cần đạt thế nào: >= <= = (nằm giữa hai đầu khi có đầu trên), > < khi ghi như vậy, rank<=, words (bằng lời); trống khi tài liệu không in mục tiêu.
column-claims-target_set_by = Ai giao: mã một cơ quan, hoặc bằng lời; khi không có mục tiêu là cơ quan giao những gì được đếm.
column-claims-target_period = Kỳ duy nhất mà mục tiêu áp dụng.
column-claims-target_deadline = Hạn hoàn thành: ngày, tháng hoặc năm.
column-claims-target_attained = Đã đạt bao nhiêu phần trăm mục tiêu, như in.
column-claims-target_early_days = Sớm hơn hạn bao nhiêu ngày, như in.
column-claims-verdict = Đánh giá theo mục tiêu, do công cụ tính: exceeded (vượt) met (đạt) nearly (gần đạt) missed (chưa đạt) not-judged (không đánh giá).
column-claims-verdict_reason = Vì sao không đánh giá: no-value (không có giá trị) no-target (không có mục tiêu) not-due (chưa đến hạn) bounded-value (giá trị chỉ là chặn trên hoặc dưới).
column-claims-stated_status = Kết luận mà tài liệu in: met exceeded nearly missed done in-progress planned not-done.
column-claims-source = Tài liệu: một mã trong sources.csv.
column-claims-published = Tài liệu công bố khi nào: ngày, tháng hoặc năm.
column-claims-locator = Trang, đoạn, bảng.
column-claims-quote = Lời văn nêu số liệu, sau đó lời văn nêu mục tiêu; nhiều câu thì ngắt dòng.
column-claims-mentions = Tài liệu nêu mấy lần.
column-claims-producer = Nơi lập số liệu, khi khác nơi công bố: mã một cơ quan, hoặc bằng lời.
column-claims-self_reported = Có phải do chính nơi bị đánh giá báo cáo.
column-claims-note = Ghi chú của ban biên tập về số liệu và mục tiêu.
column-claims-file = Tệp nơi số liệu được gõ vào.
column-claims-line = Dòng trong tệp đó.
column-claims-shown = Có phải số liệu được chọn hiển thị trong các số liệu về cùng một thứ.

column-observations-territory = Về địa phương nào: một mã trong territories.csv.
column-observations-indicator = Về chỉ số nào: một mã trong indicators.csv.
column-observations-period = Về thời gian nào, ghi như trong claims.csv.
column-observations-breakdown = Về phần nào, ghi như trong claims.csv.
column-observations-restriction = Số liệu giới hạn trong phạm vi nào, theo lời của số liệu được chọn.
column-observations-value = Con số hiển thị: như đã gõ, hoặc tính từ tỷ số và không làm tròn. Có phải chặn, ước chừng hay đầu dưới của khoảng thì xem ở claims.csv.
column-observations-unit = Đơn vị: percent points count number days vnd milestone bands.
column-observations-computed = Con số từ đâu ra: stated (tài liệu nêu) hoặc ratio (tính từ tỷ số).
column-observations-verdict = Đánh giá kém nhất trong các mục tiêu: exceeded met nearly missed not-judged.
column-observations-rank = Thứ hạng do công cụ tính giữa các địa phương so sánh được; trống khi không được xếp hạng.
column-observations-rank_n = Bao nhiêu nơi được xếp hạng.
column-observations-claim = Số liệu được chọn: một mã trong claims.csv.
column-observations-claims = Có bao nhiêu số liệu về cùng một thứ.
column-observations-findings = Các loại điểm cần lưu ý của những số liệu đó: mã như trong findings.csv, mỗi mã một lần, cách nhau bởi dấu ;.

column-findings-id = Loại điểm cần lưu ý: mã gọi tên vấn đề.
column-findings-severity = Quan trọng đến đâu: warning (cảnh báo) note (lưu ý).
column-findings-file = Tệp chứa số liệu.
column-findings-line = Dòng trong tệp đó.
column-findings-column = Ký tự thứ mấy của dòng, từ 1.
column-findings-territory = Về địa phương nào: một mã trong territories.csv; trống khi nói về cả chỉ số.
column-findings-indicator = Về chỉ số nào: một mã trong indicators.csv.
column-findings-period = Về thời gian nào, ghi như trong claims.csv.
column-findings-message = Phát hiện gì, kèm phép tính.
column-findings-accepted = Vì sao người nhập chấp nhận, hoặc ban biên tập quyết định thế nào; trống khi chưa có ai.
column-findings-address = Trang nêu điểm này trong ngôn ngữ thứ nhất, tính từ thư mục gốc của trang web; có thể dẫn liên kết tới đó.
column-findings-claims = Mã các số liệu liên quan, cách nhau bởi dấu ;.

column-territories-id = Mã; ghi cấp-trên/mã khi một nơi khác trùng mã.
column-territories-parent = Thuộc địa phương nào.
column-territories-level = Là loại đơn vị nào: province, district…
column-territories-name = Tên gọn.
column-territories-full_name = Tên chính thức.
column-territories-aliases = Các cách viết khác gặp trong tài liệu, mỗi dòng một cách.
column-territories-regions = Mã các vùng mà nơi này thuộc về theo thời gian, cách nhau bởi dấu ;.
column-territories-code = Mã chính thức trong thời gian tồn tại; sau đó nơi khác có thể dùng lại mã này.
column-territories-from = Ngày đầu tiên có nơi này.
column-territories-until = Ngày đầu tiên không còn nơi này.
column-territories-succeeded_by = Mã những nơi kế tục, cách nhau bởi dấu ;.
column-territories-preceded_by = Mã những nơi mà nơi này kế tục, cách nhau bởi dấu ;.
column-territories-basis = Văn bản thành lập hoặc chấm dứt.
column-territories-former_names = Các tên cũ, mỗi dòng một tên: until=<ngày đầu tiên không còn dùng>;name=...;full_name=...
column-territories-tile = Hàng và cột trên bản đồ ô, cách nhau bởi dấu ;, đếm từ 0.

column-indicators-id = Mã.
column-indicators-topic = Mã chủ đề.
column-indicators-name = Tên.
column-indicators-unit = Đơn vị: percent points count number days vnd milestone bands.
column-indicators-better = Chiều nào là tốt hơn: higher (cao hơn) lower (thấp hơn) neither (không chiều nào).
column-indicators-scale = Điểm tối đa, với chỉ số tính bằng điểm.
column-indicators-decimals = Số chữ số thập phân của các số do công cụ tính, trên các trang.
column-indicators-range_low = Số liệu nhỏ hơn mức này là điểm cần lưu ý.
column-indicators-range_high = Số liệu lớn hơn mức này là điểm cần lưu ý.
column-indicators-compares = Được so sánh thế nào: same-period (cùng kỳ) latest (kỳ mới nhất) never (không so sánh).
column-indicators-growth = Tiến tới mục tiêu theo cách nào: linear (đều) cagr (lũy tiến).
column-indicators-parent = Mã chỉ số mà nó là một thành phần.
column-indicators-sum_of = Mã các chỉ số, thành phần hay mức cộng lại thành nó, cách nhau bởi dấu ;.
column-indicators-mean_of = Mã chỉ số mà nó là trung bình của các thành phần.
column-indicators-numerator = Tử số đếm gì.
column-indicators-denominator_id = Mã tổng thể mà nó là một phần; các chỉ số cùng mã có chung tổng thể.
column-indicators-denominator = Mẫu số đếm gì.
column-indicators-dimensions = Các chiều phân tổ và thành phần: level=province|district; dấu ; giữa các chiều.
column-indicators-bands = Mã các mức xếp loại, theo thứ tự, cách nhau bởi dấu ;.
column-indicators-nearly = Thiếu bao nhiêu vẫn được coi là gần đạt.
column-indicators-breaks = Ngày đầu của từng chuỗi số liệu khác dưới cùng tên, cách nhau bởi dấu ;.
column-indicators-targets = Các mục tiêu của chỉ số, mỗi dòng một mục tiêu: op=>=;target=98;period=2025;set_by=...;text=98%.
column-indicators-about = Chỉ số là gì, dạng Markdown.
column-indicators-file = Tệp định nghĩa chỉ số.
column-indicators-line = Dòng trong tệp đó.

column-sources-id = Mã; trang của tài liệu là /sources/<mã>/.
column-sources-kind = Loại tài liệu: survey (khảo sát) statistics (thống kê) government (cơ quan nhà nước) press (báo chí).
column-sources-title = Tên.
column-sources-title_inferred = Có phải tài liệu không có tên, và lấy những chữ đầu làm tên.
column-sources-publisher = Ai công bố: mã một cơ quan, hoặc bằng lời.
column-sources-author = Ai viết.
column-sources-number = Số hiệu của tài liệu.
column-sources-published = Công bố khi nào: ngày, tháng hoặc năm.
column-sources-published_inferred = Có phải thời điểm đó được suy ra từ nội dung.
column-sources-retrieved = Đọc khi nào.
column-sources-language = Ngôn ngữ của tài liệu, ghi theo BCP 47.
column-sources-url = Đọc ở đâu.
column-sources-archived = Bản lưu ở đâu.
column-sources-licence = Giấy phép.
column-sources-territory = Nằm trong thư mục của địa phương nào.
column-sources-claims = Nêu bao nhiêu số liệu.
column-sources-file = Tệp chứa tài liệu.

column-scores-territory = Đánh giá ai: một mã trong territories.csv.
column-scores-period = Cho thời gian nào, ghi như trong claims.csv.
column-scores-node = Chính chỉ số tổng hợp, một trụ cột hay một chỉ số, theo mã trong cây của nó.
column-scores-score = Chuẩn hóa với chỉ số, tổng hợp với các nút còn lại; làm tròn đến chín chữ số thập phân, bỏ số 0 cuối. Trống khi không có điểm.
column-scores-rank = Của chỉ số tổng hợp: thứ hạng giữa những nơi được xếp hạng cùng.
column-scores-class = Của chỉ số tổng hợp: nhóm.
column-scores-n_present = Bao nhiêu chỉ số ở nút này hoặc bên dưới có giá trị; giá trị điền thay không tính.
column-scores-n_total = Bao nhiêu chỉ số ở nút này hoặc bên dưới.
column-scores-rank_low = Của chỉ số tổng hợp: hạng tốt nhất của 90 lượt ở giữa trong một trăm lượt tính với trọng số khác.
column-scores-rank_high = Của chỉ số tổng hợp: hạng kém nhất của các lượt đó.
column-scores-value = Của chỉ số: giá trị đã được chuẩn hóa, làm tròn như điểm.
column-scores-treatment = Của chỉ số: imputed khi giá trị là điền thay, winsorised khi giá trị ngoại lai được kéo về.

column-imeta-Level = 1 là chỉ số; chỉ số tổng hợp có số cao nhất.
column-imeta-iCode = Mã của nút, viết thành tên trong R.
column-imeta-iName = Tên.
column-imeta-Parent = iCode của nút phía trên; trống với chỉ số tổng hợp.
column-imeta-Direction = 1, hoặc -1 khi càng ít càng tốt.
column-imeta-Weight = Trọng số giữa các nút cùng nhánh, như đã gõ.
column-imeta-Unit = Đơn vị, ghi như trong indicators.csv.
column-imeta-Target = Với distance_to_target: mức cần đạt.
column-imeta-Type = Indicator (chỉ số) hoặc Aggregate (tổng hợp).
column-imeta-goalpost_lower = Mốc dưới.
column-imeta-goalpost_upper = Mốc trên.
column-imeta-goalpost_scale = Với mốc: độ dài của thang điểm.
column-imeta-goalpost_trunc2posts = Với mốc: TRUE khi giá trị vượt mốc tính như bằng mốc, nếu không là FALSE.

column-idata-uCode = Đánh giá ai: một mã trong territories.csv.
column-idata-uName = Tên.
column-idata-Time = Năm; kỳ khác ghi như trong claims.csv.
column-idata-indicator = Số liệu trước mọi xử lý, dưới mã của chỉ số trong iMeta.csv; trống khi không có.

column-names-territory_name = Tên địa phương bằng ngôn ngữ thứ nhất của trang web; chỉ có trong bảng tính, không có trong CSV.
column-names-indicator_name = Tên chỉ số, cũng vậy.

column-changes-date = Ngày thay đổi.
column-changes-kind = Đã làm gì: added (bổ sung) revised (nguồn đã sửa) corrected (nhập sai, đã sửa) removed (bỏ) method (đổi cách tính).
column-changes-territory = Về địa phương nào: một mã trong territories.csv.
column-changes-indicator = Về chỉ số nào: một mã trong indicators.csv.
column-changes-period = Về kỳ nào, ghi như trong claims.csv.
column-changes-breakdown = Phần nào, ghi như trong claims.csv.
column-changes-restriction = Số liệu chỉ giới hạn ở đâu, bằng lời.
column-changes-index = Về chỉ số tổng hợp nào.
column-changes-source = Tài liệu làm căn cứ: một mã trong sources.csv.
column-changes-what = Về việc gì, bằng lời.
column-changes-from = Trước đây ghi thế nào, như đã gõ.
column-changes-to = Nay ghi thế nào, như đã gõ.
column-changes-reason = Vì sao.
column-changes-file = Tệp chứa mục này.
column-changes-line = Dòng trong tệp đó.

column-indexes-index = Chỉ số tổng hợp, theo mã.
column-indexes-node = Trụ cột hoặc chỉ số trong cây; trống nếu áp dụng cho toàn bộ.
column-indexes-setting = Bước nào của phương pháp.
column-indexes-value = Bước đó làm thế nào, ghi như trong tệp nội dung.
